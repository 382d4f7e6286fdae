package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.lessons.Checks;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import rebound.bench.InterviewWriter.Written;

/** Writes lessons, stones and checks straight into the tables. */
final class LessonWriter {

    private static final int MOST_LESSONS = 1_000;
    private static final int MOST_STONES = 300;
    private static final int MOST_OF_ONE = 50;
    private static final int IN_FOCUS = 6;
    private static final int TRIPS = 2;

    private final JdbcTemplate sql;
    private final OffsetDateTime now;

    LessonWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** Adds one of each to {@code things}. */
    void write(
            PersonId owner,
            List<UUID> questions,
            List<UUID> sessions,
            List<Written> interviews,
            int rows,
            Map<String, Object> things) {
        var lessons = lessons(owner, interviews, Math.min(rows, MOST_LESSONS));
        ticks(lessons, sessions, Math.min(rows, MOST_OF_ONE));
        var stones = stones(owner, questions, interviews, Math.min(rows, MOST_STONES));
        trips(stones, interviews, Math.min(interviews.size(), MOST_OF_ONE));
        checks(owner, interviews.getFirst());
        things.put(":lesson", lessons.getFirst());
        things.put(":stone", stones.getFirst());
    }

    /** Do's and don'ts by turns; some in focus, the others at rest or retired. */
    private List<UUID> lessons(PersonId owner, List<Written> interviews, int count) {
        var ids = new ArrayList<UUID>();
        var lessons =
                Rows.into(
                        sql,
                        "lesson",
                        "id",
                        "version",
                        "owner_id",
                        "kind",
                        "if_text",
                        "then_text",
                        "standing",
                        "source_type",
                        "source_id",
                        "source_label",
                        "created_at",
                        "focused_at",
                        "retired_at");
        for (var number = 0; number < count; number++) {
            var id = UUID.randomUUID();
            ids.add(id);
            var focused = number < IN_FOCUS;
            var retired = !focused && number % 4 < 2;
            var at = now.minusDays(number);
            lessons.add(
                    id,
                    0,
                    owner.value(),
                    number % 2 == 0 ? "DO" : "DONT",
                    "they ask for a figure in situation " + number,
                    "name the nearest one I know, and where it is from",
                    focused ? "FOCUS" : retired ? "RETIRED" : "RESTING",
                    "interview",
                    interviews.get(number % interviews.size()).id(),
                    MadeUp.company(number),
                    at,
                    focused ? at : null,
                    retired ? at : null);
        }
        lessons.write();
        return ids;
    }

    /** One for each lesson, and many for the first. */
    private void ticks(List<UUID> lessons, List<UUID> sessions, int ofTheFirst) {
        var ticks =
                Rows.into(
                        sql,
                        "lesson_tick",
                        "lesson_id",
                        "occasion_type",
                        "occasion_id",
                        "occasion_label",
                        "occurred_at",
                        "outcome");
        for (var number = 1; number < lessons.size(); number++) {
            ticks.add(
                    lessons.get(number),
                    "session",
                    sessions.get(number % sessions.size()),
                    "",
                    now.minusDays(number),
                    "KEPT");
        }
        for (var number = 0; number < ofTheFirst; number++) {
            ticks.add(
                    lessons.getFirst(),
                    "session",
                    sessions.get(number),
                    "",
                    now.minusDays(number),
                    number % 3 == 0 ? "SLIPPED" : "KEPT");
        }
        ticks.write();
    }

    /** Half of them are clear; the first is not. */
    private List<UUID> stones(
            PersonId owner, List<UUID> questions, List<Written> interviews, int count) {
        var ids = new ArrayList<UUID>();
        var stones =
                Rows.into(
                        sql,
                        "stone",
                        "id",
                        "version",
                        "owner_id",
                        "question_id",
                        "words",
                        "language",
                        "trips",
                        "last_trip_at",
                        "cleared_at");
        for (var number = 0; number < count; number++) {
            var id = UUID.randomUUID();
            ids.add(id);
            stones.add(
                    id,
                    0,
                    owner.value(),
                    questions.get(number),
                    MadeUp.question(number).text(),
                    "en",
                    number == 0 ? Math.min(interviews.size(), MOST_OF_ONE) : TRIPS,
                    interviews.get(number % interviews.size()).at(),
                    number % 2 == 0 ? null : now.minusDays(1));
        }
        stones.write();
        return ids;
    }

    /** Two for each stone, and many for the first. */
    private void trips(List<UUID> stones, List<Written> interviews, int ofTheFirst) {
        var trips =
                Rows.into(
                        sql,
                        "stone_trip",
                        "stone_id",
                        "source_type",
                        "source_id",
                        "source_label",
                        "at");
        for (var number = 0; number < stones.size(); number++) {
            for (var trip = 0; trip < (number == 0 ? ofTheFirst : TRIPS); trip++) {
                var interview = interviews.get((number + trip) % interviews.size());
                trips.add(
                        stones.get(number),
                        trip < interviews.size() ? "interview" : "session",
                        interview.id(),
                        MadeUp.company(number + trip),
                        interview.at());
            }
        }
        trips.write();
    }

    private void checks(PersonId owner, Written interview) {
        var checks =
                Rows.into(
                        sql,
                        "lesson_check",
                        "id",
                        "version",
                        "owner_id",
                        "kind",
                        "source_type",
                        "source_id",
                        "source_label",
                        "created_at");
        for (var kind : Checks.KINDS) {
            checks.add(
                    UUID.randomUUID(),
                    0,
                    owner.value(),
                    kind,
                    "interview",
                    interview.id(),
                    MadeUp.company(0),
                    interview.at());
        }
        checks.write();
    }
}
