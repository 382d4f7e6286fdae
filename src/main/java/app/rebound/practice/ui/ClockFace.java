package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.practice.Phase;
import app.rebound.practice.TakeTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The clock on the screen. It shows on what the server last said and asks again when the time is up
 * or when it may have missed something.
 */
@Tag("rebound-clock")
@JsModule("./clock/rebound-clock.ts")
class ClockFace extends Component {

    private static final List<String> TEXTS =
            List.of(
                    "toPrepare",
                    "toAnswer",
                    "lastQuarter",
                    "lastSeconds",
                    "over",
                    "paused",
                    "noClock",
                    "sayPrepare",
                    "sayAnswer",
                    "sayHalf",
                    "sayLeft",
                    "sayPrepared",
                    "sayOver",
                    "sayPaused");

    /** Calls {@code readAgain} whenever what is shown should be looked up anew. */
    ClockFace(Runnable readAgain) {
        var texts = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(text -> texts.put(text, translate("practice.clock." + text)));
        getElement().setPropertyJson("texts", texts);
        getElement().setProperty("locale", UI.getCurrent().getLocale().toLanguageTag());
        getElement().addEventListener("rebound-clock-elapsed", event -> readAgain.run());
        getElement().addEventListener("rebound-clock-sync", event -> readAgain.run());
    }

    void show(TakeTime time) {
        var said = JsonNodeFactory.instance.objectNode();
        said.put("phase", word(time));
        said.put("remainingMillis", time.remainingTime().map(Duration::toMillis).orElse(0L));
        said.put("limitMillis", time.timeLimit().map(Duration::toMillis).orElse(0L));
        said.put("running", time.phase() != Phase.DONE && !time.paused());
        getElement().callJsFunction("sync", said);
    }

    private static String word(TakeTime time) {
        if (time.remainingTime().isEmpty()) {
            return "none";
        }
        if (time.paused()) {
            return "paused";
        }
        return switch (time.phase()) {
            case PREPARING -> "preparation";
            case ANSWERING -> "answer";
            case DONE -> "over";
        };
    }
}
