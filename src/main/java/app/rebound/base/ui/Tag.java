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
        ACCENT
    }

    /** Shows {@code text} as given (already translated). */
    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("rb-tag", "rb-tag-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
