package rebound.bench;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.progress.Period;
import app.rebound.progress.Progress;
import app.rebound.progress.ProgressFilter;
import app.rebound.testing.SignedIn;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Locale;
import javax.sql.DataSource;

/** The report on ten years of practice against the statements it needs, sent by plain JDBC. */
final class ProgressBench {

    private static final double MOST = 2;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final ProgressFilter EVERYTHING =
            new ProgressFilter(new Period.Everything(), null, null);

    private static final String NEWEST_RUBRIC =
            """
            select id from rubric_version where rubric_key = 'interview'
            order by number desc fetch first row only
            """;
    private static final String MEANS =
            """
            select s.occasion_id, min(s.occurred_at) as at, r.criterion, s.rater_kind,
                   s.rubric_version_id, avg(cast(r.level as double precision)), count(*)
            from scorecard s
            join scorecard_rating r on r.scorecard_id = s.id
            where s.owner_id = ? and s.sent_at is not null and r.level is not null
            group by s.occasion_id, r.criterion, s.rater_kind, s.rubric_version_id
            order by at, s.occasion_id, r.criterion, s.rater_kind, s.rubric_version_id
            """;
    private static final String SESSIONS =
            """
            select s.id, s.started_at, s.nerves_before, s.nerves_after,
                   a.attempts, a.timed, a.used, a.allowed, a.over_time
            from practice_session s
            join (
                select session_id,
                       count(*) as attempts,
                       count(answer_limit_millis) as timed,
                       sum(used_millis) as used,
                       sum(answer_limit_millis) as allowed,
                       sum(case when over_time then 1 else 0 end) as over_time
                from practice_attempt
                where owner_id = ? and ended_at is not null and not skipped and not aside
                group by session_id
            ) a on a.session_id = s.id
            where s.owner_id = ?
            order by s.started_at, s.id
            """;

    private final Progress progress;
    private final DataSource database;
    private final PersonId person;

    ProgressBench(BenchServer server, PersonId person) {
        this.progress = server.the(Progress.class);
        this.database = server.the(DataSource.class);
        this.person = person;
        SignedIn.as(server.the(People.class).find(person).orElseThrow());
    }

    void run(int sessions, Turns turns, Report report) {
        report.heading(
                "Progress over %,d sessions, rated by two".formatted(sessions),
                "raw SQL",
                "service");
        report.ratio(
                "the report on everything",
                turns.compare(
                        () -> Turns.timed(this::raw),
                        () ->
                                Turns.timed(() ->
                                        progress.of(person, EVERYTHING, ZONE, Locale.ENGLISH))),
                MOST);
    }

    private void raw() {
        try (var connection = database.getConnection();
                var rubric = connection.prepareStatement(NEWEST_RUBRIC);
                var means = connection.prepareStatement(MEANS);
                var sessions = connection.prepareStatement(SESSIONS)) {
            Raw.read(rubric);
            means.setObject(1, person.value());
            Raw.read(means);
            sessions.setObject(1, person.value());
            sessions.setObject(2, person.value());
            Raw.read(sessions);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
