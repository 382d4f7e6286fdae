package app.rebound.testing;

import app.rebound.base.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** What a screen says, also where it is sent as one piece. */
public final class Screen {

    private Screen() {}

    /** All words of {@code screen} that are shown, in their order. */
    public static String text(Component screen) {
        var said = new StringBuilder();
        collect(screen.getElement(), said);
        return said.toString();
    }

    /** All that a browser is sent of {@code screen}, texts and values, hidden ones too. */
    public static String everything(Component screen) {
        var sent = new StringBuilder();
        collectAll(screen.getElement(), sent);
        return sent.toString();
    }

    private static void collectAll(Element element, StringBuilder sent) {
        if (element.isTextNode()) {
            sent.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames().forEach(name -> add(sent, name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> add(sent, name, element.getPropertyRaw(name)));
        element.getChildren().forEach(child -> collectAll(child, sent));
    }

    private static void add(StringBuilder sent, String name, @Nullable Object value) {
        sent.append(name).append('=').append(value).append('\n');
    }

    private static void collect(Element element, StringBuilder said) {
        if (element.isTextNode()) {
            said.append(element.getText()).append('\n');
        } else if (element.isVisible()) {
            element.getComponent()
                    .filter(Prose.class::isInstance)
                    .map(Prose.class::cast)
                    .ifPresent(prose -> said.append(prose.text()).append('\n'));
            element.getChildren().forEach(child -> collect(child, said));
        }
    }
}
