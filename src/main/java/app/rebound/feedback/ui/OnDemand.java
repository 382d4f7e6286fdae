package app.rebound.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import java.util.function.Supplier;

/** Details that are read and built when they are first opened. */
final class OnDemand {

    private OnDemand() {}

    static Details details(String summary, Supplier<Component> content) {
        var details = new Details(summary);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                change.unregisterListener();
                details.add(content.get());
            }
        });
        return details;
    }
}
