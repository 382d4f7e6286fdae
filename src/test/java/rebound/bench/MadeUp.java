package rebound.bench;

import app.rebound.base.Competency;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.RoleFamily;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Questions as different from each other as a hundred thousand real ones, and words for all else.
 */
final class MadeUp {

    private static final List<String> OPENINGS =
            List.of("Tell me about", "Describe", "What did you learn from", "Walk me through");
    private static final List<String> EVENTS =
            List.of(
                    "a conflict",
                    "a deadline",
                    "a mistake",
                    "a handover",
                    "a decision",
                    "a complaint",
                    "a negotiation",
                    "a review",
                    "a success",
                    "a new routine",
                    "an interruption");
    private static final List<String> OTHERS =
            List.of(
                    "a colleague",
                    "a customer",
                    "your manager",
                    "a supplier",
                    "a patient",
                    "a parent",
                    "a new team");

    private static final List<String> COMPANIES =
            List.of("Norda", "Sonnenhof Kliniken", "Brightwater", "Étoile", "Kestrel & Sons");
    private static final List<String> ROLES =
            List.of("Team lead", "Software engineer", "Ward nurse", "Accountant");
    private static final List<String> NAMES =
            List.of("Alex Martin", "Jordan Weiß", "Kim O’Neill", "Chris Åberg", "Robin Da Silva");

    private MadeUp() {}

    /** Question number {@code number}; the same number always makes the same question. */
    static QuestionData question(int number) {
        return new QuestionData(
                "%s %s with %s in situation %d."
                        .formatted(
                                pick(OPENINGS, number),
                                pick(EVENTS, number / 3),
                                pick(OTHERS, number / 7),
                                number),
                pick(List.of(QuestionKind.values()), number),
                Set.of(pick(List.of(Competency.values()), number)),
                pick(List.of(RoleFamily.values()), number / 5),
                pick(List.of(Difficulty.values()), number / 2),
                Locale.ENGLISH,
                Duration.ofSeconds(60 + 15 * (number % 5)),
                "Says what came of it.",
                List.of(),
                List.of("When was there %s?".formatted(pick(EVENTS, number / 3))),
                false,
                "Made up");
    }

    /** What somebody answered: a few sentences. */
    static String answer(int number) {
        return """
        I told them about %s with %s: first what had happened, then what we agreed and who \
        wrote it down. It took me a while to come to the point, and I left out the figure.\
        """
                .formatted(pick(EVENTS, number), pick(OTHERS, number));
    }

    static String company(int number) {
        return "%s %04d".formatted(pick(COMPANIES, number), number);
    }

    static String role(int number) {
        return pick(ROLES, number);
    }

    static String name(int number) {
        return pick(NAMES, number);
    }

    private static <T> T pick(List<T> choices, int number) {
        return choices.get(number % choices.size());
    }
}
