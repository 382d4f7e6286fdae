package app.rebound.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The four weights a button can have; at most one primary button a screen. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do here. */
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return with(text, action, ButtonVariant.PRIMARY);
    }

    /** Another thing one can do. */
    public static Button secondary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return new Button(text, action);
    }

    /** A quiet way out or aside. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return with(text, action, ButtonVariant.TERTIARY);
    }

    /** Something that destroys; ask before doing it. */
    public static Button danger(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return with(text, action, ButtonVariant.ERROR);
    }

    private static Button with(
            String text, ComponentEventListener<ClickEvent<Button>> action, ButtonVariant variant) {
        var button = new Button(text, action);
        button.addThemeVariants(variant);
        return button;
    }
}
