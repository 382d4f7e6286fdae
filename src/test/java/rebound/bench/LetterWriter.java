package rebound.bench;

import app.rebound.account.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import rebound.bench.InterviewWriter.Written;

/** Writes letters straight into the tables: one for each interview, and many for the newest. */
final class LetterWriter {

    private static final int MOST_LETTERS = 20;

    private final JdbcTemplate sql;
    private final OffsetDateTime now;

    LetterWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Adds a letter of the newest interview to {@code things}. */
    void write(PersonId owner, List<Written> interviews, int rows, Map<String, Object> things) {
        var letters =
                Rows.into(
                        sql,
                        "letter",
                        "id",
                        "version",
                        "owner_id",
                        "interview_id",
                        "purpose",
                        "language",
                        "to_name",
                        "to_reach",
                        "subject",
                        "body",
                        "text_version",
                        "jotting_id",
                        "disclosure",
                        "factor",
                        "send_by",
                        "created_at",
                        "changed_at",
                        "sent_on");
        var blocks = Rows.into(sql, "letter_block", "letter_id", "block", "drafted");
        var count = interviews.size() + Math.min(rows, MOST_LETTERS);
        for (var number = 0; number < count; number++) {
            var id = UUID.randomUUID();
            var newest = number >= interviews.size();
            var interview = interviews.get(newest ? 0 : number);
            letters.add(
                    id,
                    0,
                    owner.value(),
                    interview.id(),
                    "THANK_YOU",
                    "en",
                    MadeUp.name(number),
                    "interviewer0@example.org",
                    "Thank you for the conversation",
                    "Dear %s,\n\n%s\n\n%s\n\nKind regards"
                            .formatted(MadeUp.name(number), MadeUp.answer(0), MadeUp.answer(1)),
                    1,
                    interview.jottings().getFirst(),
                    "THAT_SOMETHING_WAS",
                    "OTHER",
                    now.toLocalDate(),
                    interview.at(),
                    interview.at().plusMinutes(number),
                    newest ? null : interview.at().plusDays(1).toLocalDate());
            blocks.add(id, "MOMENT", MadeUp.answer(0));
            blocks.add(id, "CLARIFY", MadeUp.answer(1));
            things.put(":letter", id);
        }
        letters.write();
        blocks.write();
    }
}
