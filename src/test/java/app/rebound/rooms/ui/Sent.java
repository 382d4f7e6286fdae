package app.rebound.rooms.ui;

import app.rebound.testing.Screen;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;

/** Everything a browser is told: texts, attributes, properties, styles, and calls still to come. */
final class Sent {

    private Sent() {}

    static String to(UI ui) {
        var said = Screen.everything(ui);
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return said
                + ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                        .map(pending ->
                                pending.getInvocation().getExpression()
                                        + pending.getInvocation().getParameters())
                        .collect(Collectors.joining("\n"));
    }
}
