package app.rebound.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where nothing is yet: says what the place is for and offers the first step. */
public class EmptyState extends Div {

    /** Texts are shown as given (already translated). */
    public EmptyState(String title, String text, Component... firstSteps) {
        addClassName("rb-empty");
        add(new H2(title), new Paragraph(text));
        if (firstSteps.length > 0) {
            var actions = new Div(firstSteps);
            actions.addClassName("rb-actions");
            add(actions);
        }
    }
}
