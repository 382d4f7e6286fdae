package app.rebound.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Lets somebody see and hear, before a call, that the others will see and hear them, and says what
 * to do where they would not. What is chosen stays in the browser; a {@link CallPane} there uses
 * it.
 */
@Tag("rebound-device-check")
@JsModule("./call/rebound-device-check.ts")
public class DeviceCheck extends Component {

    public DeviceCheck() {
        getElement().setPropertyJson("texts", CallTexts.ofCheck());
    }
}
