package app.rebound.letters;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers to finish a draft while its day has not passed; past it nothing is overdue. */
@Component
class LettersNextStep implements NextStep {

    private static final int FINISH = 66;

    private final JdbcClient sql;
    private final Interviews interviews;
    private final Clock clock;

    LettersNextStep(JdbcClient sql, Interviews interviews, Clock clock) {
        this.sql = sql;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public Contribution contributionFor(PersonId person) {
        return new Contribution(
                sql
                        .sql(
                                """
                                select id, interview_id, to_name, send_by from letter l
                                where owner_id = :owner and sent_on is null and send_by >= :today
                                    and not exists (select 1 from letter other
                                        where other.interview_id = l.interview_id
                                            and other.sent_on is not null)
                                order by send_by, changed_at desc, id
                                fetch first 1 rows only
                                """)
                        .param("owner", person.value())
                        .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                        .query((row, number) ->
                                new Unsent(
                                        new LetterId(row.getObject("id", UUID.class)),
                                        new InterviewId(row.getObject("interview_id", UUID.class)),
                                        row.getString("to_name"),
                                        row.getObject("send_by", LocalDate.class)))
                        .list()
                        .stream()
                        .flatMap(unsent ->
                                interviews.find(person, unsent.interview()).stream()
                                        .filter(interview -> !interview.isClosed())
                                        .map(interview -> offer(unsent, interview.company())))
                        .toList(),
                List.of());
    }

    private static Offer offer(Unsent unsent, String company) {
        var someone = !unsent.toName().isEmpty();
        return new Offer(
                FINISH,
                someone ? "letters.next.to" : "letters.next.title",
                "letters.next.text",
                Map.of(
                        "company",
                        company,
                        "name",
                        unsent.toName(),
                        "day",
                        Formats.current().date(unsent.sendBy())),
                "letters.next.action",
                LetterRoutes.letter(unsent.interview(), unsent.id()));
    }

    private record Unsent(LetterId id, InterviewId interview, String toName, LocalDate sendBy) {}
}
