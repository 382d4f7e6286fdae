package app.rebound.letters;

import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter as a row of the database, without its text. */
record LetterLine(
        UUID id,
        Purpose purpose,
        String language,
        String toName,
        Instant changedAt,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate sentOn) {

    LetterRow toRow(InterviewId interview) {
        return new LetterRow(
                new LetterId(id),
                interview,
                purpose,
                Locale.of(language),
                toName,
                changedAt,
                sendBy,
                sentOn);
    }
}
