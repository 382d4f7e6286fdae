package app.rebound.testing;

import app.rebound.base.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** What a screen says, also where it is sent as one piece. */
public final class Screen {

    private Screen() {}

    /** All words of {@code screen} that are shown, in their order. */
    public static String text(Component screen) {
        var said = new StringBuilder();
        collect(screen.getElement(), said);
        return said.toString();
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
