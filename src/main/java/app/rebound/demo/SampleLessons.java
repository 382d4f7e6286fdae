package app.rebound.demo;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sample person has learned: do's and don'ts, stones and checks. */
final class SampleLessons {

    private static final String FOCUS = "FOCUS";

    private final JdbcClient database;
    private final Rows rows;
    private final PersonId person;
    private final LocalDate today;

    SampleLessons(JdbcClient database, PersonId person, LocalDate today) {
        this.database = database;
        this.rows = new Rows(database);
        this.person = person;
        this.today = today;
    }

    /** After the sessions, on which some of it rests. */
    void write() {
        var sessions = sessions();
        var both = lesson("DO", "the question has two parts", "say both parts back", FOCUS, 40);
        ticks(both, sessions, List.of("KEPT", "SLIPPED", "KEPT", "KEPT"));
        lesson("DO", "I need a moment", "say so and breathe once", FOCUS, 24);
        var sorry = lesson("DONT", "I slip", "apologise twice", FOCUS, 24);
        ticks(sorry, sessions, List.of("KEPT", "SLIPPED"));
        lesson("DO", "they ask about pay", "name a range and what it depends on", "RESTING", 60);
        lesson("DONT", "", "start with how nervous I am", "RETIRED", 90);
        if (!sessions.isEmpty()) {
            var latest = sessions.getFirst();
            stone(latest, 2, null);
            sessions.stream()
                    .filter(other -> !other.words().equals(latest.words()))
                    .findFirst()
                    .ifPresent(other -> stone(other, 1, 1));
        }
        var noise = stone(null, "NOISE", "", 1, daysAgo(12), null);
        trip(noise, "own", id("noise"), daysAgo(12));
        check("late", 30, null);
        check("company", 9, daysAgo(2));
    }

    private UUID lesson(String kind, String when, String then, String standing, int days) {
        var id = id("lesson " + then);
        rows.into("lesson")
                .with("id", id)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("kind", kind)
                .with("if_text", when)
                .with("then_text", then)
                .with("standing", standing)
                .with("source_type", "own")
                .with("source_id", id)
                .with("source_label", "")
                .with("created_at", daysAgo(days))
                .with("focused_at", standing.equals(FOCUS) ? daysAgo(days) : null)
                .with("retired_at", standing.equals("RETIRED") ? daysAgo(days - 50) : null)
                .insert();
        return id;
    }

    private void ticks(UUID lesson, List<Session> sessions, List<String> outcomes) {
        for (var number = 0; number < Math.min(outcomes.size(), sessions.size()); number++) {
            var session = sessions.get(number);
            rows.into("lesson_tick")
                    .with("lesson_id", lesson)
                    .with("occasion_type", "session")
                    .with("occasion_id", session.id())
                    .with("occasion_label", "")
                    .with("occurred_at", session.at())
                    .with("outcome", outcomes.get(number))
                    .insert();
        }
    }

    private void stone(Session session, int trips, @Nullable Integer clearDaysAgo) {
        var asked = session.question();
        if (asked == null) {
            return;
        }
        var stone =
                stone(
                        asked,
                        null,
                        session.words(),
                        trips,
                        session.at(),
                        clearDaysAgo == null ? null : daysAgo(clearDaysAgo));
        trip(stone, "attempt", session.attempt(), session.at());
        for (var earlier = 1; earlier < trips; earlier++) {
            trip(stone, "own", id("trip " + stone + earlier), daysAgo(40 * earlier));
        }
    }

    private UUID stone(
            @Nullable UUID question,
            @Nullable String factor,
            String words,
            int trips,
            Instant last,
            @Nullable Instant cleared) {
        var id = id("stone " + words + factor);
        rows.into("stone")
                .with("id", id)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("question_id", question)
                .with("factor", factor)
                .with("words", words)
                .with("language", "en")
                .with("trips", trips)
                .with("last_trip_at", last)
                .with("cleared_at", cleared)
                .insert();
        return id;
    }

    private void trip(UUID stone, String type, UUID source, Instant at) {
        rows.into("stone_trip")
                .with("stone_id", stone)
                .with("source_type", type)
                .with("source_id", source)
                .with("source_label", "")
                .with("at", at)
                .insert();
    }

    private void check(String kind, int days, @Nullable Instant done) {
        rows.into("lesson_check")
                .with("id", id("check " + kind))
                .with("version", 0)
                .with("owner_id", person.value())
                .with("kind", kind)
                .with("source_type", "own")
                .with("source_id", id("check " + kind))
                .with("source_label", "")
                .with("created_at", daysAgo(days))
                .with("done_at", done)
                .insert();
    }

    /** One of her sessions with its last answer; question null where the bank does not have it. */
    private record Session(
            UUID id, Instant at, UUID attempt, @Nullable UUID question, String words) {}

    /** The newest first. */
    private List<Session> sessions() {
        return database.sql(
                        """
                        select s.id, s.started_at, a.id as attempt, i.question_id, i.text
                        from practice_session s
                        join practice_item i on i.session_id = s.id and i.position = 0
                        join practice_attempt a on a.item_id = i.id and a.take = 1
                        where s.owner_id = :owner
                        order by s.started_at desc
                        fetch first 6 rows only
                        """)
                .param("owner", person.value())
                .query((row, number) ->
                        new Session(
                                row.getObject("id", UUID.class),
                                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                                row.getObject("attempt", UUID.class),
                                row.getObject("question_id", UUID.class),
                                row.getString("text")))
                .list();
    }

    private Instant daysAgo(int days) {
        return today.minusDays(days).atTime(18, 30).toInstant(ZoneOffset.UTC);
    }

    private UUID id(String of) {
        return Rows.id(person.value() + " " + of);
    }
}
