package app.rebound.demo;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample person's mock interviews: one agreed with a friend, one that did not come about. */
final class SampleRooms {

    private static final String ZONE = "UTC";
    private static final int MINUTES = 45;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Rows rows;
    private final PersonId person;
    private final LocalDate today;

    SampleRooms(JdbcClient database, PersonId person, LocalDate today) {
        this.rows = new Rows(database);
        this.person = person;
        this.today = today;
    }

    void write() {
        var coming = agreed("Team lead, customer service", "Ben", 2, 1);
        coming.insert();
        seats("Ben", 1);
        asked("Ben", "What did you change in your team that lasted?");
        talk("Ben", 2, 1);
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
        rows.into("mock_half")
                .with("id", half(friend))
                .with("version", 0)
                .with("mock_interview_id", mock(friend))
                .with("number", 0)
                .with("answerer_seat_id", seat(friend, 0))
                .insert();
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
