package app.rebound.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white sheet on the warm page that holds one thing. */
public class Card extends Section {

    public Card(Component... content) {
        addClassName("rb-card");
        add(content);
    }

    /** A card with a heading, shown as given (already translated). */
    public static Card titled(String title, Component... content) {
        var card = new Card(new H2(title));
        card.add(content);
        return card;
    }
}
