package rebound.bench;

import app.rebound.account.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import rebound.bench.InterviewWriter.Written;

/** Writes askings, replies, reasons and the record straight into the tables. */
final class AdviceWriter {

    private static final int MOST_REPLIES = 40;
    private static final int MOST_ENTRIES = 100;

    private final JdbcTemplate sql;
    private final OffsetDateTime now;

    AdviceWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Adds one of those asked about the newest interview to {@code things}. */
    void write(PersonId owner, List<Written> interviews, int rows, Map<String, Object> things) {
        var asking = askings(owner, interviews);
        replies(owner, interviews, asking, Math.min(rows, MOST_REPLIES));
        reasons(owner, interviews);
        entries(owner, interviews.getFirst(), Math.min(rows, MOST_ENTRIES));
        things.put(":asking", asking);
    }

    /** The employer and the recruiter of each; the employer of the newest is handed back. */
    private UUID askings(PersonId owner, List<Written> interviews) {
        var first = UUID.randomUUID();
        var askings =
                Rows.into(
                        sql,
                        "advice_asking",
                        "id",
                        "version",
                        "owner_id",
                        "interview_id",
                        "side",
                        "name",
                        "reach",
                        "way",
                        "state",
                        "asked_on",
                        "settled_on",
                        "created_at");
        for (var number = 0; number < interviews.size(); number++) {
            var interview = interviews.get(number);
            for (var side : List.of("EMPLOYER", "RECRUITER")) {
                askings.add(
                        number == 0 && side.equals("EMPLOYER") ? first : UUID.randomUUID(),
                        0,
                        owner.value(),
                        interview.id(),
                        side,
                        MadeUp.name(number),
                        "+44 20 7946 0000",
                        "PHONE",
                        "ANSWERED",
                        interview.at().plusDays(1).toLocalDate(),
                        interview.at().plusDays(2).toLocalDate(),
                        interview.at());
            }
        }
        askings.write();
        return first;
    }

    /** Two for each interview, and many for the newest; one of them on the call sheet. */
    private void replies(PersonId owner, List<Written> interviews, UUID asking, int ofTheNewest) {
        var criteria =
                sql.queryForList(
                        "select criterion_key from criterion order by position", String.class);
        var replies =
                Rows.into(
                        sql,
                        "advice_reply",
                        "id",
                        "version",
                        "owner_id",
                        "interview_id",
                        "asking_id",
                        "room",
                        "about",
                        "from_whom",
                        "said_on",
                        "words",
                        "text_version",
                        "created_at");
        var about = Rows.into(sql, "advice_reply_criterion", "reply_id", "criterion");
        for (var number = 0; number < 2 * interviews.size() + ofTheNewest; number++) {
            var id = UUID.randomUUID();
            var newest = number >= 2 * interviews.size();
            var interview = interviews.get(newest ? 0 : number / 2);
            replies.add(
                    id,
                    0,
                    owner.value(),
                    interview.id(),
                    number == 0 ? asking : null,
                    number == 0 ? "WEAK" : null,
                    "WEAK",
                    MadeUp.name(number),
                    interview.at().plusDays(2).toLocalDate(),
                    "You were clear about what you did, less so about what came of it.",
                    1,
                    interview.at().plusMinutes(number));
            about.add(id, criteria.get(number % criteria.size()));
        }
        replies.write();
        about.write();
    }

    private void reasons(PersonId owner, List<Written> interviews) {
        var reasons =
                Rows.into(
                        sql,
                        "advice_reason",
                        "interview_id",
                        "version",
                        "owner_id",
                        "words",
                        "text_version",
                        "from_whom",
                        "received_on",
                        "kind",
                        "believable",
                        "fair",
                        "acceptable");
        for (var interview : interviews) {
            reasons.add(
                    interview.id(),
                    0,
                    owner.value(),
                    "Somebody had more experience with the tools we use.",
                    1,
                    "The recruiter",
                    interview.at().plusDays(2).toLocalDate(),
                    "SKILL",
                    "YES",
                    "UNSURE",
                    "YES");
        }
        reasons.write();
    }

    private void entries(PersonId owner, Written interview, int count) {
        var entries =
                Rows.into(
                        sql,
                        "advice_record_entry",
                        "id",
                        "owner_id",
                        "interview_id",
                        "happened_on",
                        "words",
                        "written_at");
        for (var number = 0; number < count; number++) {
            entries.add(
                    UUID.randomUUID(),
                    owner.value(),
                    interview.id(),
                    now.toLocalDate().minusDays(1),
                    "They asked who looks after my children. " + MadeUp.answer(number),
                    now.minusMinutes(count - number));
        }
        entries.write();
    }
}
