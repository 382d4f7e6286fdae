package app.rebound.letters;

import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A letter as a line of a list; see {@link Letter} for what may be missing. */
public record LetterRow(
        LetterId id,
        InterviewId interview,
        Purpose purpose,
        Locale language,
        String toName,
        Instant changedAt,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate sentOn) {}
