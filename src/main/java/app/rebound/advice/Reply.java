package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about an interview, word for word.
 *
 * @param version counts its saved texts
 * @param asking whose answer it is, null where they are not on the list
 * @param criteria keys of the criteria of the rubric that the person sees in it
 * @param lessonAt when a lesson was last made of it, null if none was
 */
public record Reply(
        ReplyId id,
        int version,
        InterviewId interview,
        @Nullable AskingId asking,
        About about,
        String from,
        LocalDate saidOn,
        String words,
        Set<String> criteria,
        @Nullable Instant lessonAt) {

    /** The longest reply. */
    public static final int LONGEST = Words.LONGEST;
}
