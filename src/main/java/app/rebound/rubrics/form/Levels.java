package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Rubric;
import java.util.List;
import java.util.stream.IntStream;

/** The names of the levels. */
public final class Levels {

    /** From the lowest to the highest. */
    public static final List<Integer> ALL =
            IntStream.rangeClosed(Rubric.LOWEST, Rubric.HIGHEST).boxed().toList();

    private Levels() {}

    /** The level in the reader's words: "3 Sound", or "Sound" where numbers are hidden. */
    public static String name(int level, Numbers numbers) {
        var word = translate("rubrics.level." + level);
        return numbers == Numbers.HIDDEN ? word : level + " " + word;
    }
}
