package app.rebound.demo;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sample person's mock interviews: one agreed with a friend, one that was held, with both
 * scorecards, and one that did not come about.
 */
final class SampleRooms {

    private static final String ZONE = "UTC";
    private static final int MINUTES = 45;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    /** When the session was that she had with Ben in a room. */
    private static final int HELD_DAYS_AGO = 12;

    private final JdbcClient database;
    private final Rows rows;
    private final PersonId person;
    private final LocalDate today;

    SampleRooms(JdbcClient database, PersonId person, LocalDate today) {
        this.database = database;
        this.rows = new Rows(database);
        this.person = person;
        this.today = today;
    }

    void write() {
        var coming = agreed("Team lead, customer service", "Mira", 2, 1);
        coming.insert();
        seats("Mira", 1);
        asked("Mira", "What did you change in your team that lasted?");
        talk("Mira", 2, 1);
        held("Ben", "Telling it from the start to the result");
        var missed = agreed("Changing your mind, and money", "Jonas", -9, 11);
        missed.with("missed_at", at(-9, EVENING.plusMinutes(20)))
                .with("turn", 3)
                .with("event_count", 4)
                .insert();
        seats("Jonas", 11);
        asked("Jonas", "Tell me about a time you changed your mind.");
        talk("Jonas", -9, 11);
        event("Jonas", 3, "MISSED", 0, null, at(-9, EVENING.plusMinutes(20)));
    }

    /** In so many days, planned so many days ago. */
    private Rows.Row agreed(String topic, String friend, int in, int ago) {
        var row =
                rows.into("mock_interview")
                        .with("id", mock(friend))
                        .with("version", 0)
                        .with("organiser_id", person.value())
                        .with("topic", topic)
                        .with("minutes", MINUTES)
                        .with("media", "VIDEO")
                        .with("first_answerer", "ORGANISER")
                        .with("created_at", at(-ago, LocalTime.NOON))
                        .with("local_at", local(in))
                        .with("zone", ZONE)
                        .with("starts_at", at(in, EVENING))
                        .with("calendar_sequence", 1)
                        .with(
                                "closes_at",
                                at(in, EVENING.plusMinutes(MINUTES)).plus(Duration.ofHours(4)))
                        .with("round", 1)
                        .with("agreed_time_id", time(friend))
                        .with("current_half_id", half(friend));
        return in < 0 ? row : row.with("turn", 2).with("event_count", 3);
    }

    private void seats(String friend, int ago) {
        var planned = at(-ago, LocalTime.NOON);
        rows.into("mock_seat")
                .with("id", seat(friend, 0))
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("number", 0)
                .with("name", "Ana")
                .with("person_id", person.value())
                .with("extra_time", "NONE")
                .with("taken_at", planned)
                .insert();
        var expires = planned.plus(Duration.ofDays(90));
        var link = id("link " + friend);
        rows.into("share_link")
                .with("id", link)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("purpose", "seat")
                .with("subject_id", seat(friend, 1))
                .with("token_hash", SecretToken.random().hash())
                .with("created_at", planned)
                .with("expires_at", expires)
                .insert();
        rows.into("mock_seat")
                .with("id", seat(friend, 1))
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("number", 1)
                .with("name", friend)
                .with("device_hash", SecretToken.random().hash())
                .with("link_id", link)
                .with("expires_at", expires)
                .with("extra_time", "NONE")
                .with("taken_at", planned.plus(Duration.ofHours(5)))
                .insert();
    }

    /** What Ana is asked first. */
    private void asked(String friend, String question) {
        half(half(friend), friend).insert();
        rows.into("mock_question")
                .with("id", id("asked by " + friend))
                .with("version", 0)
                .with("half_id", half(friend))
                .with("position", 0)
                .with("text", question)
                .with("language", "en")
                .with("kind", "BEHAVIOURAL")
                .with("competencies", "")
                .with("good_answer", "What it was before, what she did, and what is different now.")
                .with("follow_ups", "What would you do differently?")
                .with("not_permitted", false)
                .with("answer_millis", Duration.ofMinutes(2).toMillis())
                .with("state", "WAITING")
                .insert();
    }

    /** In which Ana answers. */
    private Rows.Row half(UUID id, String friend) {
        return rows.into("mock_half")
                .with("id", id)
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("number", 0)
                .with("answerer_seat_id", seat(friend, 0));
    }

    /** Ana proposed it, and her friend said yes. */
    private void talk(String friend, int in, int ago) {
        var planned = at(-ago, LocalTime.NOON);
        var answered = planned.plus(Duration.ofHours(5));
        rows.into("mock_time")
                .with("id", time(friend))
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("round", 1)
                .with("position", 0)
                .with("seat_id", seat(friend, 0))
                .with("local_at", local(in))
                .with("zone", ZONE)
                .with("starts_at", at(in, EVENING))
                .insert();
        event(friend, 0, "PROPOSED", 0, null, planned);
        event(friend, 1, "ACCEPTED", 1, time(friend), answered);
        event(friend, 2, "AGREED", 1, time(friend), answered);
    }

    /** What they did there is a session of hers like any other. */
    private void held(String friend, String topic) {
        var at = today.minusDays(HELD_DAYS_AGO);
        var session =
                database.sql(
                                """
                                select id, started_at, ended_at from practice_session
                                where owner_id = :person
                                    and started_at >= :from and started_at < :until
                                """)
                        .param("person", person.value())
                        .param("from", at.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .param("until", at.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                        .query((row, number) ->
                                new Sitting(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, OffsetDateTime.class).toInstant(),
                                        row.getObject(3, OffsetDateTime.class).toInstant()))
                        .single();
        agreed(topic, friend, -HELD_DAYS_AGO, HELD_DAYS_AGO + 2)
                .with("begun_at", session.start())
                .with("ended_at", session.end())
                .with("current_half_id", session.id())
                .with("turn", 2)
                .with("event_count", 3)
                .insert();
        seats(friend, HELD_DAYS_AGO + 2);
        half(session.id(), friend)
                .with("lead_seat_id", seat(friend, 1))
                .with("started_at", session.start())
                .with("ended_at", session.end())
                .insert();
        rows.into("scorecard_seal")
                .with("occasion_id", session.id())
                .with("version", 0)
                .with("owner_id", person.value())
                .with("subject_type", "session")
                .with("sealed_at", session.end())
                .with("may_open_from", session.end().plus(Duration.ofDays(1)))
                .with("opened_at", session.end().plus(Duration.ofHours(20)))
                .insert();
        talk(friend, -HELD_DAYS_AGO, HELD_DAYS_AGO + 2);
        wasLive(session.id(), topic);
    }

    /** The sitting in which she answered. */
    private record Sitting(UUID id, Instant start, Instant end) {}

    /** She was asked by somebody and spoke; what she said is not written down. */
    private void wasLive(UUID session, String topic) {
        database.sql("update practice_session set source = 'MOCK', source_name = ? where id = ?")
                .params(topic, session)
                .update();
        database.sql("update practice_attempt set aloud = true, answer = '' where session_id = ?")
                .param(session)
                .update();
        database.sql(
                        """
                        insert into mock_question (id, version, half_id, position, question_id,
                            text, language, kind, competencies, good_answer, follow_ups,
                            not_permitted, answer_millis, state, answer_limit_millis, started_at,
                            answer_started_at, ended_at)
                        select attempt.id, 0, item.session_id, item.position, item.question_id,
                            item.text, item.language, item.kind, item.competencies, '', '',
                            item.not_permitted, item.answer_millis, 'ASKED', item.answer_millis,
                            attempt.started_at, attempt.answer_started_at, attempt.ended_at
                        from practice_attempt attempt
                        join practice_item item on item.id = attempt.item_id
                        where attempt.session_id = ?
                        """)
                .param(session)
                .update();
    }

    private void event(
            String friend, int number, String what, int seat, @Nullable UUID time, Instant at) {
        rows.into("mock_event")
                .with("id", id("event " + friend + " " + number))
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("number", number)
                .with("what", what)
                .with("seat_id", seat(friend, seat))
                .with("time_id", time)
                .with("round", 1)
                .with("at", at)
                .insert();
    }

    private LocalDateTime local(int in) {
        return today.plusDays(in).atTime(EVENING);
    }

    private Instant at(int in, LocalTime time) {
        return today.plusDays(in).atTime(time).toInstant(ZoneOffset.UTC);
    }

    private UUID mock(String friend) {
        return id("mock with " + friend);
    }

    private UUID half(String friend) {
        return id("half with " + friend);
    }

    private UUID time(String friend) {
        return id("time with " + friend);
    }

    private UUID seat(String friend, int number) {
        return id("seat " + number + " with " + friend);
    }

    private UUID id(String of) {
        return Rows.id(person.value() + " " + of);
    }
}
