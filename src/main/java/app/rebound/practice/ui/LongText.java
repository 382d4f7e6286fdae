package app.rebound.practice.ui;

import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.practice.TextResult;
import java.util.function.BiFunction;

/** An answer or a note, as the field that saves at every pause wants it. */
class LongText {

    static final int LONGEST = 20_000;

    private LongText() {}

    /** Saves with {@code write}, which takes the version that was read and the text. */
    static KeptText.Store store(BiFunction<Integer, String, TextResult> write) {
        return typed ->
                switch (write.apply(typed.version(), typed.text())) {
                    case TextResult.Saved(var version) -> new Saving.Saved(version);
                    case TextResult.ChangedMeanwhile(var current, var version) ->
                            new Saving.ChangedMeanwhile(current, version);
                    case TextResult.Unknown() -> new Saving.Gone();
                };
    }
}
