package app.rebound.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a page: its heading, one quiet line under it, and what can be done with the whole. */
public class PageHeader extends Header {

    private final H1 heading;
    private final Paragraph lead;

    /**
     * Shows {@code heading} and {@code lead} as given (already translated); an empty lead takes no
     * room.
     */
    public PageHeader(String heading, String lead, Component... actions) {
        this.heading = new H1(heading);
        this.lead = new Paragraph();
        addClassName("rb-page-header");
        this.lead.addClassName("rb-soft");
        var words = new Div(this.heading, this.lead);
        add(words);
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("rb-actions");
            add(bar);
        }
        setLead(lead);
    }

    public void setHeading(String text) {
        heading.setText(text);
    }

    /** Takes the keyboard here, as after one step of a page has given way to another. */
    public void focus() {
        heading.getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    public void setLead(String text) {
        lead.setText(text);
        lead.setVisible(!text.isEmpty());
    }
}
