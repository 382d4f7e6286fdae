package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reminds of mock interviews, the nearer the more, and of times that wait for an answer. Somebody
 * is in the room already or comes soon, so the next hour goes before anything else.
 */
@Component
class RoomsNextStep implements KeptStep {

    private static final int OPEN = 99;
    private static final int TODAY = 88;
    private static final int THIS_WEEK = 58;
    private static final int TO_ANSWER = 74;
    private static final Duration NEAR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String COMING =
            """
            select m.id, m.topic, m.starts_at, m.begun_at,
                (select min(o.name) from mock_seat o where o.mock_interview_id = m.id
                    and o.id <> s.id and o.declined_at is null and o.revoked_at is null) as with_whom
            from mock_seat s join mock_interview m on m.id = s.mock_interview_id
            where s.person_id = :person and s.declined_at is null and s.revoked_at is null
                and m.cancelled_at is null and m.ended_at is null and m.missed_at is null
                and m.closes_at > :now and (m.begun_at is not null or m.starts_at < :soon)
            order by coalesce(m.begun_at, m.starts_at), m.id
            fetch first 1 rows only
            """;

    private static final String WAITING =
            """
            select m.id, m.topic,
                (select p.name from mock_seat p join mock_time t on t.seat_id = p.id
                    where t.mock_interview_id = m.id and t.round = m.round and t.position = 0)
                    as proposer
            from mock_seat s join mock_interview m on m.id = s.mock_interview_id
            where s.person_id = :person and s.declined_at is null and s.revoked_at is null
                and m.cancelled_at is null and m.ended_at is null and m.missed_at is null
                and m.begun_at is null
                and not exists (select 1 from mock_time a
                    where a.id = m.agreed_time_id and a.round = m.round)
                and exists (select 1 from mock_time t where t.mock_interview_id = m.id
                    and t.round = m.round and t.starts_at > :now and t.seat_id <> s.id
                    and not exists (select 1 from mock_event e where e.time_id = t.id
                        and e.seat_id = s.id and e.what in ('ACCEPTED', 'REFUSED')))
            order by m.created_at, m.id
            fetch first 1 rows only
            """;

    private final Lookups lookups;
    private final Clock clock;

    RoomsNextStep(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var now = clock.instant();
        var values =
                Map.<String, Object>of(
                        "person", person.value(), "now", now, "soon", now.plus(WEEK));
        return lookups.rows(Coming.class, COMING, values)
                .with(
                        lookups.rows(Waiting.class, WAITING, values),
                        (coming, waiting) ->
                                new Contribution(
                                        Stream.concat(
                                                        coming.stream().map(one -> one.offer(now)),
                                                        waiting.stream().map(Waiting::offer))
                                                .toList(),
                                        List.of()));
    }

    /** One that is on now, or has an agreed time within a week. */
    private record Coming(
            UUID id,
            String topic,
            @Nullable Instant startsAt,
            @Nullable Instant begunAt,
            @Nullable String withWhom) {

        Offer offer(Instant now) {
            if (begunAt != null || startsAt == null || !startsAt.isAfter(now)) {
                return offer(OPEN, "rooms.next.open", "rooms.next.open-text", Map.of());
            }
            var formats = Formats.current();
            var at = startsAt.atZone(formats.zone());
            var left = Duration.between(now, startsAt);
            var today = at.toLocalDate().equals(now.atZone(formats.zone()).toLocalDate());
            var time =
                    today ? formats.time(at.toLocalTime()) : formats.moment(at.toLocalDateTime());
            return offer(
                    left.compareTo(NEAR) <= 0 ? OPEN : left.compareTo(DAY) < 0 ? TODAY : THIS_WEEK,
                    today ? "rooms.next.today" : "rooms.next.coming",
                    key(left),
                    Map.of("time", time, "count", count(left)));
        }

        private Offer offer(int weight, String title, String text, Map<String, Object> more) {
            var args = new HashMap<String, Object>(more);
            args.put("topic", topic);
            args.put("name", withWhom == null ? "" : withWhom);
            return new Offer(
                    weight, title, text, args, "rooms.next.action", RoomRoutes.one(mock()));
        }

        private static String key(Duration left) {
            if (left.compareTo(NEAR) < 0) {
                return "rooms.next.minutes";
            }
            return left.compareTo(DAY) < 0 ? "rooms.next.hours" : "rooms.next.days";
        }

        /** Rounded as one says it: 119 minutes are two hours. */
        private static long count(Duration left) {
            if (left.compareTo(NEAR) < 0) {
                return Math.max(1, left.plusSeconds(30).toMinutes());
            }
            return left.compareTo(DAY) < 0
                    ? left.plusMinutes(30).toHours()
                    : left.plusHours(12).toDays();
        }

        private MockInterviewId mock() {
            return new MockInterviewId(id);
        }
    }

    /** Times to some of which the person said nothing yet. */
    private record Waiting(UUID id, String topic, @Nullable String proposer) {

        Offer offer() {
            return new Offer(
                    TO_ANSWER,
                    "rooms.next.answer",
                    "rooms.next.answer-text",
                    Map.of("name", proposer == null ? "" : proposer, "topic", topic),
                    "rooms.next.answer-action",
                    RoomRoutes.one(new MockInterviewId(id)));
        }
    }
}
