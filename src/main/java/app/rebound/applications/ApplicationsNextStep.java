package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.today.NextStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers what the person planned and what lies in their own hands; a silence is named together with
 * what one can do about it. While someone rests nobody is asked.
 */
@Component
class ApplicationsNextStep implements NextStep {

    private static final int ACTION = 75;
    private static final int HELLO = 65;
    private static final int SILENCE = 55;
    private static final int WEEK = 35;

    private final JdbcClient jdbc;
    private final Clock clock;

    ApplicationsNextStep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The most pressing of each kind, in one statement. */
    @Override
    @Transactional(readOnly = true)
    public Contribution contributionFor(PersonId person) {
        var today = Formats.current().today(clock);
        var monday = Week.mondayOf(today);
        var offers =
                jdbc.sql(
                                """
                                (select 'ACTION' as kind, a.id, a.company as who,
                                        a.next_action as what, a.next_on as at,
                                        0 as sent, 0 as written, 0 as target
                                 from application a
                                 where a.owner_id = :owner and a.next_on <= :today
                                 order by a.next_on, a.id fetch first 1 rows only)
                                union all
                                (select 'HELLO', c.id, c.name, c.company, c.hello_on, 0, 0, 0
                                 from contact c
                                 where c.owner_id = :owner and c.hello_on <= :today
                                 order by c.hello_on, c.id fetch first 1 rows only)
                                union all
                                (select 'SILENCE', a.id, a.company, a.role, a.last_sign_on, 0, 0, 0
                                 from application a
                                 join application_stage s on s.id = a.stage_id
                                 where a.owner_id = :owner and s.meaning = 'INTERVIEWING'
                                   and a.last_sign_on <= cast(:today as date) - coalesce(
                                       (select k.silent_after_days from application_settings k
                                        where k.owner_id = :owner), :days)
                                 order by a.last_sign_on, a.id fetch first 1 rows only)
                                union all
                                (select 'WEEK', s.owner_id, '', '', s.eased_on,
                                        (select count(*) from application a
                                         where a.owner_id = :owner and a.applied_on >= :monday
                                           and a.applied_on < :next),
                                        (select count(*) from contact_hello h
                                         where h.owner_id = :owner and h.said_on >= :monday
                                           and h.said_on < :next),
                                        s.weekly_target
                                 from application_settings s
                                 where s.owner_id = :owner and s.weekly_target is not null)
                                """)
                        .param("owner", person.value())
                        .param("today", today)
                        .param("days", ApplicationSettings.SILENT_AFTER_DAYS)
                        .param("monday", monday)
                        .param("next", monday.plusWeeks(1))
                        .query((row, number) ->
                                row.getString("kind").equals("WEEK")
                                        ? week(row, monday)
                                        : Optional.of(offer(row, today)))
                        .list();
        return new Contribution(offers.stream().flatMap(Optional::stream).toList(), List.of());
    }

    private static Offer offer(ResultSet row, LocalDate today) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var what = row.getString("what");
        var days = ChronoUnit.DAYS.between(row.getObject("at", LocalDate.class), today);
        Map<String, Object> args = Map.of("who", row.getString("who"), "what", what, "days", days);
        return switch (row.getString("kind")) {
            case "ACTION" ->
                    new Offer(
                            ACTION,
                            what.isEmpty()
                                    ? "application.next.action-unnamed"
                                    : "application.next.action",
                            "application.next.action-text",
                            args,
                            "application.next.action-open",
                            ApplicationRoutes.application(new ApplicationId(id)));
            case "HELLO" ->
                    new Offer(
                            HELLO,
                            "application.next.hello",
                            "application.next.hello-text",
                            args,
                            "application.next.hello-open",
                            ApplicationRoutes.contact(new ContactId(id)));
            default ->
                    new Offer(
                            SILENCE,
                            "application.next.silence",
                            "application.next.silence-text",
                            args,
                            "application.next.silence-open",
                            ApplicationRoutes.application(new ApplicationId(id)));
        };
    }

    /** Nothing once the week holds what the person wanted. */
    private static Optional<Offer> week(ResultSet row, LocalDate monday) throws SQLException {
        var week =
                new Week(
                        monday,
                        row.getInt("sent"),
                        row.getInt("written"),
                        row.getInt("target"),
                        Week.isGentle(monday, row.getObject("at", LocalDate.class)));
        return week.left() == 0
                ? Optional.empty()
                : Optional.of(
                        new Offer(
                                WEEK,
                                "application.next.week",
                                week.gentle()
                                        ? "application.next.week-gentle-text"
                                        : "application.next.week-text",
                                Map.of("done", week.done(), "aim", week.aim().orElse(0)),
                                "application.next.week-action",
                                ApplicationRoutes.WEEK));
    }
}
