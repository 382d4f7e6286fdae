package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.KeptText;
import app.rebound.interviews.PrivateLines;
import app.rebound.interviews.PrivateResult;
import java.util.Map;

/** What a private field says to what became of saving it. */
final class PrivateText {

    private PrivateText() {}

    static KeptText.Saving saving(PrivateResult result, KeptText.Typed typed) {
        return switch (result) {
            case PrivateResult.Saved() -> new KeptText.Saving.Saved(typed.text().hashCode());
            case PrivateResult.ChangedMeanwhile(var current) ->
                    new KeptText.Saving.ChangedMeanwhile(current, current.hashCode());
            case PrivateResult.EnoughDays() ->
                    new KeptText.Saving.NotNow(
                            translate(
                                    "looking-back.writing.enough",
                                    Map.of("days", PrivateLines.MOST_DAYS)));
            case PrivateResult.NotFound() -> new KeptText.Saving.Gone();
        };
    }
}
