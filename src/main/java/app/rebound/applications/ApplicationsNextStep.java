package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.today.NextStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final WeeklyTargets targets;
    private final Clock clock;

    ApplicationsNextStep(JdbcClient jdbc, WeeklyTargets targets, Clock clock) {
        this.jdbc = jdbc;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offer> offersFor(PersonId person) {
        var today = Formats.current().today(clock);
        var offers = new ArrayList<>(dated(person, today));
        var week = targets.week(person, today);
        if (week.left() > 0) {
            offers.add(
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
        return offers;
    }

    /** The most pressing of each kind, in one statement. */
    private List<Offer> dated(PersonId person, LocalDate today) {
        return jdbc.sql(
                        """
                        (select 'ACTION' as kind, a.id, a.company as who, a.next_action as what,
                                a.next_on as at
                         from application a
                         where a.owner_id = :owner and a.next_on <= :today
                         order by a.next_on, a.id fetch first 1 rows only)
                        union all
                        (select 'HELLO', c.id, c.name, c.company, c.hello_on
                         from contact c
                         where c.owner_id = :owner and c.hello_on <= :today
                         order by c.hello_on, c.id fetch first 1 rows only)
                        union all
                        (select 'SILENCE', a.id, a.company, a.role, a.last_sign_on
                         from application a
                         join application_stage s on s.id = a.stage_id
                         where a.owner_id = :owner and s.meaning = 'INTERVIEWING'
                           and a.last_sign_on <= cast(:today as date) - coalesce(
                               (select k.silent_after_days from application_settings k
                                where k.owner_id = :owner), :days)
                         order by a.last_sign_on, a.id fetch first 1 rows only)
                        """)
                .param("owner", person.value())
                .param("today", today)
                .param("days", ApplicationSettings.SILENT_AFTER_DAYS)
                .query((row, number) ->
                        offer(
                                row.getString("kind"),
                                row.getObject("id", UUID.class),
                                row.getString("who"),
                                row.getString("what"),
                                ChronoUnit.DAYS.between(
                                        row.getObject("at", LocalDate.class), today)))
                .list();
    }

    private static Offer offer(String kind, UUID id, String who, String what, long days) {
        Map<String, Object> args = Map.of("who", who, "what", what, "days", days);
        var application = ApplicationRoutes.application(new ApplicationId(id));
        return switch (kind) {
            case "ACTION" ->
                    new Offer(
                            ACTION,
                            what.isEmpty()
                                    ? "application.next.action-unnamed"
                                    : "application.next.action",
                            "application.next.action-text",
                            args,
                            "application.next.action-open",
                            application);
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
                            application);
        };
    }
}
