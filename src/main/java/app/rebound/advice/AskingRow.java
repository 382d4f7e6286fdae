package app.rebound.advice;

import app.rebound.interviews.InterviewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of an asking.
 *
 * @param days how many days the person gives an answer
 */
record AskingRow(
        UUID id,
        UUID interviewId,
        Asking.Side side,
        String name,
        Asking.By way,
        Asking.State state,
        @Nullable LocalDate askedOn,
        int days) {

    /** The columns of {@code a}, an asking, and {@code p}, the person's patience if they chose. */
    static final String SELECT =
            """
            select a.id, a.interview_id, a.side, a.name, a.way, a.state, a.asked_on,
                   coalesce(p.days, :days) as days
            from advice_asking a
            left join advice_patience p on p.owner_id = a.owner_id
            where a.owner_id = :owner
            """;

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    /** Whom to ask next about the interview all of {@code rows} are about. */
    static NextMove next(List<AskingRow> rows, LocalDate today) {
        var askings = rows.stream().map(AskingRow::toAsking).toList();
        return AskRules.next(askings, rows.getFirst().days(), today);
    }

    private Asking toAsking() {
        return new Asking(
                new AskingId(id),
                interview(),
                side,
                name,
                "",
                way,
                state,
                askedOn,
                null,
                Instant.EPOCH);
    }
}
