package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's lessons, stones and checks, to take along or to have gone. */
@Component
class LessonsData implements PersonalData {

    private static final int BEFORE_QUESTIONS_AND_PRACTICE = 15;

    private final LessonRows rows;
    private final LessonRepository lessons;
    private final StoneRepository stones;
    private final CheckRepository checks;
    private final JdbcClient sql;

    LessonsData(
            LessonRows rows,
            LessonRepository lessons,
            StoneRepository stones,
            CheckRepository checks,
            JdbcClient sql) {
        this.rows = rows;
        this.lessons = lessons;
        this.stones = stones;
        this.checks = checks;
        this.sql = sql;
    }

    @Override
    public String section() {
        return "lessons";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var ticks = ticks(person);
        var trips = trips(person);
        return new Export(
                rows.all(person).stream()
                        .map(lesson ->
                                new ExportedLesson(
                                        lesson, ticks.getOrDefault(lesson.id().value(), List.of())))
                        .toList(),
                stones.findByOwnerIdOrderByLastTripAt(person.value()).stream()
                        .map(StoneEntity::toStone)
                        .map(stone ->
                                new ExportedStone(
                                        stone, trips.getOrDefault(stone.id().value(), List.of())))
                        .toList(),
                checks.findByOwnerIdOrderByCreatedAtAscIdAsc(person.value()).stream()
                        .map(CheckEntity::toCheck)
                        .toList(),
                sql.sql("select * from lesson_draft where owner_id = :owner order by about_id")
                        .param("owner", person.value())
                        .query((row, number) -> LessonDrafts.draft(row))
                        .list());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        sql.sql("delete from lesson_looked_back where owner_id = :owner")
                .param("owner", person.value())
                .update();
        sql.sql("delete from lesson_draft where owner_id = :owner")
                .param("owner", person.value())
                .update();
        lessons.deleteByOwner(person.value());
        stones.deleteByOwner(person.value());
        checks.deleteByOwner(person.value());
    }

    @Override
    public int getOrder() {
        return BEFORE_QUESTIONS_AND_PRACTICE;
    }

    private Map<UUID, List<Tick>> ticks(PersonId person) {
        return sql
                .sql(
                        """
                        select t.* from lesson_tick t join lesson l on l.id = t.lesson_id
                        where l.owner_id = :owner order by t.occurred_at, t.occasion_id
                        """)
                .param("owner", person.value())
                .query((row, number) ->
                        Map.entry(row.getObject("lesson_id", UUID.class), TickRows.tick(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<UUID, List<Trip>> trips(PersonId person) {
        return sql
                .sql(
                        """
                        select t.* from stone_trip t join stone s on s.id = t.stone_id
                        where s.owner_id = :owner order by t.at, t.source_id
                        """)
                .param("owner", person.value())
                .query((row, number) ->
                        Map.entry(
                                row.getObject("stone_id", UUID.class),
                                new Trip(
                                        LessonRows.source(row),
                                        row.getObject("at", OffsetDateTime.class).toInstant())))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private record Export(
            List<ExportedLesson> lessons,
            List<ExportedStone> stones,
            List<Check> checks,
            List<LessonDraft> drafts) {}

    private record ExportedLesson(Lesson lesson, List<Tick> ticks) {}

    private record ExportedStone(Stone stone, List<Trip> trips) {}
}
