package app.rebound.lessons;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes trips so that the same one told twice, even at once, counts once. */
@Component
class TripRows {

    private final JdbcClient sql;

    TripRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Makes sure that there is a stone, with no trips as yet. */
    void lay(
            UUID owner,
            @Nullable UUID question,
            @Nullable OutsideFactor factor,
            String words,
            Locale language,
            Instant at) {
        sql.sql(
                        """
                        insert into stone (id, version, owner_id, question_id, factor, words,
                                           language, trips, last_trip_at)
                        values (:id, 0, :owner, :question, :factor, :words, :language, 0, :at)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("owner", owner)
                .param("question", question)
                .param("factor", factor == null ? null : factor.name())
                .param("words", words)
                .param("language", language.toLanguageTag())
                .param("at", at(at))
                .update();
    }

    /** Whether the trip was not known before. */
    boolean add(UUID stone, LessonSource source, Instant at) {
        return sql.sql(
                                """
                                insert into stone_trip
                                (stone_id, source_type, source_id, source_label, at)
                                values (:stone, :type, :id, :label, :at)
                                on conflict do nothing
                                """)
                        .param("stone", stone)
                        .param("type", source.type())
                        .param("id", source.id())
                        .param("label", source.label())
                        .param("at", at(at))
                        .update()
                > 0;
    }

    /** Whether there was such a trip. */
    boolean remove(UUID stone, LessonSource source) {
        return sql.sql(
                                """
                                delete from stone_trip
                                where stone_id = :stone and source_type = :type and source_id = :id
                                """)
                        .param("stone", stone)
                        .param("type", source.type())
                        .param("id", source.id())
                        .update()
                > 0;
    }

    Optional<Instant> last(UUID stone) {
        return sql.sql("select max(at) from stone_trip where stone_id = :stone")
                .param("stone", stone)
                .query((row, number) -> Optional.ofNullable(LessonRows.instant(row, 1)))
                .single();
    }

    /** Of the owner's stone, newest first. */
    List<Trip> of(PersonId owner, StoneId stone, Pageable page) {
        return sql.sql(
                        """
                        select t.* from stone_trip t join stone s on s.id = t.stone_id
                        where s.owner_id = :owner and s.id = :stone
                        order by t.at desc, t.source_id
                        offset :skip rows fetch next :size rows only
                        """)
                .param("owner", owner.value())
                .param("stone", stone.value())
                .param("skip", page.getOffset())
                .param("size", page.getPageSize())
                .query((row, number) ->
                        new Trip(
                                LessonRows.source(row),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void meet(UUID stone, UUID session, Instant at) {
        sql.sql(
                        """
                        insert into stone_met (stone_id, session_id, at)
                        values (:stone, :session, :at) on conflict do nothing
                        """)
                .param("stone", stone)
                .param("session", session)
                .param("at", at(at))
                .update();
    }

    void unmeet(UUID stone, UUID session) {
        sql.sql("delete from stone_met where stone_id = :stone and session_id = :session")
                .param("stone", stone)
                .param("session", session)
                .update();
    }

    /** A practice session in which an outside factor was there and did not trip the person. */
    record Met(UUID stone, UUID session, Instant at) {}

    List<Met> met(Collection<UUID> stones) {
        if (stones.isEmpty()) {
            return List.of();
        }
        return sql.sql("select * from stone_met where stone_id in (:stones)")
                .param("stones", stones)
                .query((row, number) ->
                        new Met(
                                row.getObject("stone_id", UUID.class),
                                row.getObject("session_id", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
