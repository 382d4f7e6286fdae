package app.rebound.rooms.ui;

import app.rebound.testing.Screen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;

/** Everything a browser is told: texts, attributes, properties, styles, and calls still to come. */
final class Sent {

    private Sent() {}

    static String to(UI ui) {
        // A page is a child that the others do not list.
        var pages =
                ui.getInternals().getActiveRouterTargetsChain().stream()
                        .map(page -> Screen.everything((Component) page))
                        .collect(Collectors.joining());
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return Screen.everything(ui)
                + pages
                + ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(pending ->
                                pending.getInvocation().getExpression()
                                        + pending.getInvocation().getParameters())
                        .collect(Collectors.joining("\n"));
    }
}
