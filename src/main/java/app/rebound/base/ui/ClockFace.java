package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.time.ClockTime;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The clock on the screen. It shows on what the server last said and asks again when the time is up
 * or when it may have missed something.
 */
@Tag("rebound-clock")
@JsModule("./clock/rebound-clock.ts")
public class ClockFace extends Component {

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

    /** What the clock runs for. */
    private enum Hand {
        PREPARATION,
        ANSWER,
        PAUSED,
        OVER,
        NONE;

        static Hand of(ClockTime time) {
            if (time.remainingTime().isEmpty()) {
                return NONE;
            }
            if (time.paused()) {
                return PAUSED;
            }
            return switch (time.phase()) {
                case PREPARING -> PREPARATION;
                case ANSWERING -> ANSWER;
                // An answer that ended in time stands where it ended.
                case DONE -> time.isOver() ? OVER : PAUSED;
            };
        }
    }

    /** Calls {@code readAgain} whenever what is shown should be looked up anew. */
    public ClockFace(Runnable readAgain) {
        var texts = JsonNodeFactory.instance.objectNode();
        TEXTS.forEach(text -> texts.put(text, translate("base.clock." + text)));
        getElement().setPropertyJson("texts", texts);
        getElement().setProperty("locale", UI.getCurrent().getLocale().toLanguageTag());
        getElement().addEventListener("rebound-clock-elapsed", event -> readAgain.run());
        getElement().addEventListener("rebound-clock-sync", event -> readAgain.run());
    }

    /** Goes on from what the server says now. */
    public void show(ClockTime time) {
        var hand = Hand.of(time);
        var said = JsonNodeFactory.instance.objectNode();
        said.put("phase", hand.name().toLowerCase(Locale.ROOT));
        said.put("remainingMillis", time.remainingTime().orElse(Duration.ZERO).toMillis());
        said.put("limitMillis", time.timeLimit().orElse(Duration.ZERO).toMillis());
        said.put("running", hand == Hand.PREPARATION || hand == Hand.ANSWER);
        getElement().callJsFunction("sync", said);
    }
}
