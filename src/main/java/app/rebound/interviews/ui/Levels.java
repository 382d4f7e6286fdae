package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.interviews.Sight;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The five levels of how it went and of nerves, in words, with their number where it is wanted. */
final class Levels {

    static final List<Integer> ALL =
            IntStream.rangeClosed(Sight.LOWEST, Sight.HIGHEST).boxed().toList();

    private Levels() {}

    /** What stands beside a choice: "2 · Rather badly", or the words alone. */
    static String choice(int level, Person reader) {
        return numbered(translate(Sight.key(level)), level, reader);
    }

    /** What stands in a sentence: "2", or "rather badly". */
    static String inSentence(int level, Person reader) {
        return reader.hideNumbers()
                ? translate("looking-back.sight.in-sentence." + level)
                : String.valueOf(level);
    }

    static String nerves(int level, Person reader) {
        return numbered(translate("looking-back.nerves." + level), level, reader);
    }

    private static String numbered(String words, int level, Person reader) {
        return reader.hideNumbers()
                ? words
                : translate("looking-back.level", Map.of("level", level, "words", words));
    }
}
