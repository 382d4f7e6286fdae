package app.rebound.rooms.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/** Everything a browser is told: texts, attributes, properties, styles, and calls still to come. */
final class Sent {

    private Sent() {}

    static String to(UI ui) {
        var said = new StringBuilder();
        collect(ui.getElement(), said);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        said.append(
                ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(pending ->
                                pending.getInvocation().getExpression()
                                        + pending.getInvocation().getParameters())
                        .collect(Collectors.joining("\n")));
        return said.toString();
    }

    /** Also what is hidden: the browser has it all the same. */
    private static void collect(Element element, StringBuilder said) {
        if (element.isTextNode()) {
            said.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name ->
                        said.append(name)
                                .append('=')
                                .append(element.getAttribute(name))
                                .append('\n'));
        element.getPropertyNames()
                .forEach(name ->
                        said.append(name)
                                .append('=')
                                .append(element.getPropertyRaw(name))
                                .append('\n'));
        element.getChildren().forEach(child -> collect(child, said));
    }
}
