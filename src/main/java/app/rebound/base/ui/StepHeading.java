package app.rebound.base.ui;

import com.vaadin.flow.component.html.H2;

/** The heading of each step of an import, to which the focus goes when the step begins. */
public final class StepHeading {

    private StepHeading() {}

    /** Text is shown as given (already translated). */
    public static H2 step(String text) {
        var heading = new H2(text);
        heading.addClassName("rb-import-step");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(attached -> heading.getElement().executeJs("this.focus()"));
        return heading;
    }
}
