package app.rebound.interviews;

import app.rebound.questions.QuestionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of a real interview, noted while the memory is fresh.
 *
 * @param version counts its saved texts
 * @param position from 0, in the order asked
 * @param question the question of the bank it was kept as or recognised as, null for none
 * @param quality null until the person looked back on it
 * @param corrections what was changed in its facts later, oldest first
 */
public record Jotting(
        UUID id,
        int version,
        int position,
        String asked,
        String answered,
        String reaction,
        String differently,
        @Nullable QuestionId question,
        @Nullable Quality quality,
        List<Correction> corrections) {

    /** What stands there for {@code fact}. */
    public String text(Fact fact) {
        return switch (fact) {
            case ASKED -> asked;
            case ANSWERED -> answered;
            case REACTION -> reaction;
            case DIFFERENTLY -> differently;
        };
    }
}
