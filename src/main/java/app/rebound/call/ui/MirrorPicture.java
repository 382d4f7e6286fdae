package app.rebound.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One's own camera as a mirror, when asked for; it goes nowhere and nothing of it is kept. */
@Tag("rebound-mirror-picture")
@JsModule("./call/rebound-mirror-picture.ts")
public class MirrorPicture extends Component {

    public MirrorPicture() {
        getElement().setPropertyJson("texts", CallTexts.ofMirror());
    }
}
