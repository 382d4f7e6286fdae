package app.rebound.letters;

import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Outcome;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Words each block in the letter's language. Where something is not known, a gap in square brackets
 * says what belongs there.
 */
@Component
class LetterTemplates {

    private static final String TEXT = "letters.text.";

    private final Translations translations;

    LetterTemplates(Translations translations) {
        this.translations = translations;
    }

    String subject(Purpose purpose, LetterFacts facts, Locale language) {
        return text("subject." + purpose, facts, language);
    }

    /** The paragraph that {@code block} is in a letter for {@code purpose}. */
    String paragraph(Block block, Purpose purpose, LetterFacts facts, Locale language) {
        return text(
                switch (block) {
                    case GREETING -> facts.toName().isEmpty() ? "GREETING.nobody" : "GREETING";
                    case UNDERSTAND ->
                            facts.interview().outcome() == Outcome.SILENT
                                    ? "UNDERSTAND.silent"
                                    : "UNDERSTAND";
                    case DOUBT, CLARIFY, CORRECT, HONEST ->
                            facts.jotting() == null ? block + ".unbound" : block.name();
                    case DISRUPTION -> "DISRUPTION." + facts.disclosure();
                    case ACCESS, CLOSING -> block + "." + purpose;
                    default -> block.name();
                },
                facts,
                language);
    }

    private String text(String key, LetterFacts facts, Locale language) {
        return translations.getTranslation(TEXT + key, language, args(facts, language));
    }

    private Map<String, Object> args(LetterFacts facts, Locale language) {
        var interview = facts.interview();
        var args = new HashMap<String, Object>();
        args.put("company", interview.company());
        args.put("role", interview.role());
        args.put("hasRole", yes(!interview.role().isEmpty()));
        args.put("day", day(interview, language));
        args.put("hasDay", yes(interview.when() != null));
        args.put("name", facts.toName());
        args.put("from", orGap(facts.from(), "from", language));
        args.put("strength", orGap(unquoted(facts.strength()), "strength", language));
        args.put("area", gap("area." + facts.factor(), language));
        var jotting = facts.jotting();
        if (jotting != null) {
            args.put("asked", unquoted(jotting.asked()));
            args.put("answered", orGap(unquoted(jotting.answered()), "answered", language));
            args.put("better", orGap(jotting.differently().strip(), "better", language));
        }
        return args;
    }

    private static String day(Interview interview, Locale language) {
        return new Formats(language, interview.zone()).day(interview.day());
    }

    private String orGap(String known, String key, Locale language) {
        return known.isBlank() ? gap("gap." + key, language) : known;
    }

    private String gap(String key, Locale language) {
        return translations.getTranslation(TEXT + key, language);
    }

    private static String yes(boolean known) {
        return known ? "yes" : "no";
    }

    /** As it stands between quotation marks: one line, without marks of its own around it. */
    private static String unquoted(String text) {
        var line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return Stream.of("\"", "“", "”", "„", "«", "»")
                .reduce(
                        line,
                        (rest, mark) ->
                                rest.startsWith(mark) && rest.length() > 1
                                        ? rest.substring(1)
                                        : rest.endsWith(mark) && rest.length() > 1
                                                ? rest.substring(0, rest.length() - 1)
                                                : rest);
    }
}
