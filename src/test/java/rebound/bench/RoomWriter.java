package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes mock interviews, one of them under way, straight into the tables. */
final class RoomWriter {

    /** Each of them is an evening for two. */
    private static final int MOST = 500;

    private static final int MOST_QUESTIONS = 50;
    private static final int NOTES_A_QUESTION = 2;
    private static final int ROUNDS = 3;
    private static final int MINUTES = 45;
    private static final int LINKS_LAST_DAYS = 60;

    private final OffsetDateTime now;
    private final Rows mocks;
    private final Rows links;
    private final Rows seats;
    private final Rows halves;
    private final Rows questions;
    private final Rows notes;
    private final Rows times;
    private final Rows events;

    RoomWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.now = now;
        this.mocks =
                Rows.into(
                        sql,
                        "mock_interview",
                        "id",
                        "version",
                        "organiser_id",
                        "topic",
                        "minutes",
                        "media",
                        "first_answerer",
                        "created_at",
                        "calendar_sequence",
                        "closes_at",
                        "current_half_id",
                        "begun_at",
                        "ended_at",
                        "turn",
                        "round",
                        "event_count");
        this.links =
                Rows.into(
                        sql,
                        "share_link",
                        "id",
                        "version",
                        "owner_id",
                        "purpose",
                        "subject_id",
                        "token_hash",
                        "created_at",
                        "expires_at");
        this.seats =
                Rows.into(
                        sql,
                        "mock_seat",
                        "id",
                        "version",
                        "mock_interview_id",
                        "number",
                        "name",
                        "person_id",
                        "link_id",
                        "expires_at",
                        "extra_time",
                        "taken_at",
                        "entered_at",
                        "joined_at",
                        "seen_at");
        this.halves =
                Rows.into(
                        sql,
                        "mock_half",
                        "id",
                        "version",
                        "mock_interview_id",
                        "number",
                        "answerer_seat_id",
                        "lead_seat_id",
                        "current_question_id",
                        "started_at",
                        "ended_at");
        this.questions =
                Rows.into(
                        sql,
                        "mock_question",
                        "id",
                        "version",
                        "half_id",
                        "position",
                        "text",
                        "language",
                        "kind",
                        "competencies",
                        "good_answer",
                        "follow_ups",
                        "not_permitted",
                        "answer_millis",
                        "state",
                        "preparation_limit_millis",
                        "answer_limit_millis",
                        "started_at",
                        "answer_started_at");
        this.notes =
                Rows.into(
                        sql,
                        "mock_note",
                        "id",
                        "version",
                        "half_id",
                        "question_id",
                        "seat_id",
                        "number",
                        "moment_millis",
                        "text");
        this.times =
                Rows.into(
                        sql,
                        "mock_time",
                        "id",
                        "version",
                        "mock_interview_id",
                        "round",
                        "position",
                        "seat_id",
                        "local_at",
                        "zone",
                        "starts_at");
        this.events =
                Rows.into(
                        sql,
                        "mock_event",
                        "id",
                        "version",
                        "mock_interview_id",
                        "number",
                        "what",
                        "seat_id",
                        "round",
                        "at");
    }

    /**
     * Adds to {@code things} the one under way, in which the person asks, and the link to one of
     * the partner's for which a time is still looked for.
     */
    void write(PersonId person, PersonId partner, int rows, Map<String, Object> things) {
        for (var number = 0; number < Math.min(rows, MOST); number++) {
            over(person, number);
        }
        things.put(":mock", underWay(person, Math.min(rows, MOST_QUESTIONS)));
        things.put("m/:token", planned(partner).value());
        mocks.write();
        links.write();
        seats.write();
        halves.write();
        questions.write();
        notes.write();
        times.write();
        events.write();
    }

    private void over(PersonId person, int number) {
        var mock = UUID.randomUUID();
        var begun = now.minusDays(1 + number);
        mock(mock, person, MadeUp.role(number), null, begun, begun.plusMinutes(MINUTES), 0);
        organiser(mock, person, begun);
        guest(mock, person, SecretToken.random(), begun);
    }

    private UUID underWay(PersonId person, int agenda) {
        var mock = UUID.randomUUID();
        var half = UUID.randomUUID();
        mock(mock, person, MadeUp.role(0), half, now.minusMinutes(10), null, 0);
        var asker = organiser(mock, person, now);
        var answerer = guest(mock, person, SecretToken.random(), now);
        var asked = new ArrayList<UUID>();
        for (var position = 0; position < agenda; position++) {
            if (position <= agenda / 2) {
                asked.add(question(half, position, now.minusMinutes(agenda - position)));
            } else {
                question(half, position, null);
            }
        }
        for (var question : asked) {
            for (var number = 0; number < NOTES_A_QUESTION; number++) {
                notes.add(
                        UUID.randomUUID(),
                        0,
                        half,
                        question,
                        asker,
                        number,
                        10_000L * number,
                        MadeUp.answer(number));
            }
        }
        halves.add(half, 0, mock, 0, answerer, asker, asked.getLast(), now.minusMinutes(10), null);
        return mock;
    }

    private SecretToken planned(PersonId partner) {
        var mock = UUID.randomUUID();
        var link = SecretToken.random();
        mock(mock, partner, MadeUp.role(1), null, null, null, ROUNDS);
        var organiser = organiser(mock, partner, null);
        guest(mock, partner, link, null);
        for (var round = 1; round <= ROUNDS; round++) {
            var at = now.plusDays(7 + round);
            times.add(
                    UUID.randomUUID(),
                    0,
                    mock,
                    round,
                    0,
                    organiser,
                    at.toLocalDateTime(),
                    "UTC",
                    at);
            events.add(UUID.randomUUID(), 0, mock, round - 1, "PROPOSED", organiser, round, now);
        }
        return link;
    }

    private void mock(
            UUID id,
            PersonId organiser,
            String topic,
            @Nullable UUID half,
            @Nullable OffsetDateTime begun,
            @Nullable OffsetDateTime ended,
            int rounds) {
        mocks.add(
                id,
                0,
                organiser.value(),
                topic,
                MINUTES,
                "VIDEO",
                "INVITED",
                begun == null ? now : begun,
                0,
                begun == null ? null : now.plus(Duration.ofHours(4)),
                half,
                begun,
                ended,
                rounds,
                rounds,
                rounds);
    }

    private UUID organiser(UUID mock, PersonId person, @Nullable OffsetDateTime inside) {
        return seat(UUID.randomUUID(), mock, 0, person, null, inside);
    }

    /** Somebody invited, who took their seat if they are inside. */
    private UUID guest(
            UUID mock, PersonId organiser, SecretToken token, @Nullable OffsetDateTime inside) {
        var seat = UUID.randomUUID();
        var link = UUID.randomUUID();
        links.add(
                link,
                0,
                organiser.value(),
                "seat",
                seat,
                token.hash(),
                now,
                now.plusDays(LINKS_LAST_DAYS));
        return seat(seat, mock, 1, null, link, inside);
    }

    private UUID seat(
            UUID id,
            UUID mock,
            int number,
            @Nullable PersonId person,
            @Nullable UUID link,
            @Nullable OffsetDateTime inside) {
        seats.add(
                id,
                0,
                mock,
                number,
                MadeUp.name(number),
                person == null ? null : person.value(),
                link,
                link == null ? null : now.plusDays(LINKS_LAST_DAYS),
                "NONE",
                person == null ? inside : now,
                inside,
                inside,
                inside);
        return id;
    }

    private UUID question(UUID half, int position, @Nullable OffsetDateTime asked) {
        var id = UUID.randomUUID();
        var question = MadeUp.question(position);
        questions.add(
                id,
                0,
                half,
                position,
                question.text(),
                "en",
                "BEHAVIOURAL",
                ",EVIDENCE,",
                question.goodAnswer(),
                "And then?",
                false,
                90_000L,
                asked == null ? "WAITING" : "ASKED",
                asked == null ? null : 0L,
                asked == null ? null : 90_000L,
                asked,
                asked);
        return id;
    }
}
