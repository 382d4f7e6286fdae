package app.rebound.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A short label that says a state in words, tinted by its tone. */
public class Tag extends Span {

    /** What the state means for the reader. */
    public enum Tone {
        NEUTRAL,
        GOOD,
        CARE,
        ACCENT;

        String classes() {
            return "rb-tag rb-tag-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Shows {@code text} as given (already translated). */
    public Tag(String text, Tone tone) {
        super(text);
        addClassNames(tone.classes().split(" "));
    }
}
