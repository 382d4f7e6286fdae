package app.rebound.practice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.base.jpa.CompetenciesConverter;
import app.rebound.base.jpa.LikePattern;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.feedback.Shareable;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import app.rebound.rubrics.RatedSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a person has practised. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PracticeHistory {

    private static final Set<QuestionSource.Kind> NOT_CHOSEN =
            Set.of(QuestionSource.Kind.USUAL, QuestionSource.Kind.MOCK);

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AttemptRepository attempts;
    private final PracticeSubjects subjects;
    private final FilterJson filters;
    private final JdbcClient sql;
    private final Lookups lookups;

    PracticeHistory(
            SessionRepository sessions,
            ItemRepository items,
            AttemptRepository attempts,
            PracticeSubjects subjects,
            FilterJson filters,
            JdbcClient sql,
            Lookups lookups) {
        this.sessions = sessions;
        this.items = items;
        this.attempts = attempts;
        this.subjects = subjects;
        this.filters = filters;
        this.sql = sql;
        this.lookups = lookups;
    }

    /**
     * One fact per session with at least one attempt, oldest first, in one query.
     *
     * @param from inclusive
     * @param until exclusive
     * @param kind only attempts at questions of this kind, or all
     * @param competency only attempts at questions that probe this, or all
     */
    public List<SessionFact> sessions(
            PersonId owner,
            Instant from,
            Instant until,
            @Nullable QuestionKind kind,
            @Nullable Competency competency) {
        var values = new HashMap<String, Object>();
        values.put("owner", owner.value());
        values.put("from", at(from));
        values.put("until", at(until));
        var narrower = "";
        if (kind != null) {
            narrower += " and kind = :kind";
            values.put("kind", kind.name());
        }
        if (competency != null) {
            narrower += " and competencies like :competency";
            values.put("competency", CompetenciesConverter.like(competency));
        }
        return sql.sql(
                        """
                        select s.id, s.started_at, s.nerves_before, s.nerves_after,
                               a.attempts, a.timed, a.used, a.allowed, a.over_time
                        from practice_session s
                        join (
                            select session_id,
                                   count(*) as attempts,
                                   count(answer_limit_millis) as timed,
                                   sum(case when answer_limit_millis is null then 0
                                            else used_millis end) as used,
                                   coalesce(sum(answer_limit_millis), 0) as allowed,
                                   sum(case when over_time and answer_limit_millis is not null
                                            then 1 else 0 end) as over_time
                            from practice_attempt
                            where owner_id = :owner and started_at >= :from
                              and ended_at is not null and not skipped and not aside
                              %s
                            group by session_id
                        ) a on a.session_id = s.id
                        where s.owner_id = :owner
                          and s.started_at >= :from and s.started_at < :until
                        order by s.started_at, s.id
                        """
                                .formatted(narrower))
                .params(values)
                .query((row, number) ->
                        new SessionFact(
                                row.getObject("id", UUID.class),
                                instant(row, "started_at"),
                                integer(row, "nerves_before"),
                                integer(row, "nerves_after"),
                                row.getInt("attempts"),
                                row.getInt("timed"),
                                row.getLong("used") / 1000,
                                row.getLong("allowed") / 1000,
                                row.getInt("over_time")))
                .list();
    }

    /** One page of the person's sessions that match, newest first, in one query. */
    public List<SessionSummary> find(PersonId owner, HistoryFilter filter, Pageable page) {
        var values = new HashMap<String, Object>();
        values.put("skip", page.getOffset());
        values.put("size", page.getPageSize());
        return sql.sql(
                        """
                        select s.id, s.started_at, s.ended_at, s.mode, s.source, s.source_name,
                               s.questions,
                               s.nerves_before, s.nerves_after,
                               (select i.text from practice_item i
                                where i.session_id = s.id and i.position = 0) as first_question,
                               (select count(*) from practice_attempt a
                                where a.session_id = s.id and a.ended_at is not null
                                  and not a.skipped and not a.aside) as answers,
                               (select count(*) from practice_attempt a
                                where a.session_id = s.id and a.over_time and not a.aside)
                                   as over_time
                        from practice_session s
                        where %s
                        order by s.started_at desc, s.id
                        offset :skip rows fetch next :size rows only
                        """
                                .formatted(condition(owner, filter, values)))
                .params(values)
                .query((row, number) ->
                        new SessionSummary(
                                row.getObject("id", UUID.class),
                                instant(row, "started_at"),
                                instantIfAny(row, "ended_at"),
                                Mode.valueOf(row.getString("mode")),
                                QuestionSource.Kind.valueOf(row.getString("source")),
                                row.getString("source_name"),
                                row.getInt("questions"),
                                row.getString("first_question"),
                                row.getInt("answers"),
                                row.getInt("over_time"),
                                integer(row, "nerves_before"),
                                integer(row, "nerves_after")))
                .list();
    }

    /** How many of the person's sessions match. */
    public int count(PersonId owner, HistoryFilter filter) {
        var values = new HashMap<String, Object>();
        return sql.sql(
                        "select count(*) from practice_session s where "
                                + condition(owner, filter, values))
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static String condition(
            PersonId owner, HistoryFilter filter, Map<String, Object> values) {
        values.put("owner", owner.value());
        var condition = "s.owner_id = :owner";
        if (!filter.text().isBlank()) {
            values.put("text", LikePattern.typed(filter.text()));
            condition +=
                    """
                     and (lower(s.notes) like :text escape '!'
                          or lower(s.source_name) like :text escape '!'
                          or exists (select 1 from practice_item i where i.session_id = s.id
                                     and lower(i.text) like :text escape '!'))\
                    """;
        }
        var mode = filter.mode();
        if (mode != null) {
            values.put("mode", mode.name());
            condition += " and s.mode = :mode";
        }
        var kind = filter.kind();
        if (kind != null) {
            values.put("kind", kind.name());
            condition +=
                    " and exists (select 1 from practice_item i"
                            + " where i.session_id = s.id and i.kind = :kind)";
        }
        return condition;
    }

    /** The session begun last and not ended, or empty. */
    public Optional<OpenSession> open(PersonId owner) {
        return standing(owner).now() instanceof Standing.Open(var session)
                ? Optional.of(session)
                : Optional.empty();
    }

    /** How far the person has come. */
    Lookup<Standing> standing(PersonId owner) {
        return lookups.rows(
                        StandingRow.class,
                        """
                        select o.id, o.started_at, o.questions, o.position,
                               exists (select 1 from practice_session p
                                       where p.owner_id = :owner) as practised
                        from (values (1)) as one(row_number)
                        left join (
                            select s.id, s.started_at, s.questions, i.position
                            from practice_session s
                            join practice_attempt a on a.session_id = s.id and a.ended_at is null
                            join practice_item i on i.id = a.item_id
                            where s.owner_id = :owner and s.ended_at is null
                            order by s.started_at desc
                            fetch next 1 rows only
                        ) o on true
                        """,
                        Map.of("owner", owner.value()))
                .map(rows -> rows.getFirst().toStanding());
    }

    /** Without a session where none is open. */
    private record StandingRow(
            @Nullable UUID id,
            @Nullable Instant startedAt,
            int questions,
            int position,
            boolean practised) {

        Standing toStanding() {
            if (id == null || startedAt == null) {
                return practised ? new Standing.Practised() : new Standing.Untried();
            }
            return new Standing.Open(new OpenSession(id, startedAt, position + 1, questions));
        }
    }

    /** Whether the person ever started a session. */
    public boolean isEmpty(PersonId owner) {
        return !sessions.existsByOwnerId(owner.value());
    }

    /** A session with everything said in it, in one query. */
    public Optional<PracticeSession> session(PersonId owner, UUID id) {
        var lines = sessions.lines(id, owner.value());
        return lines.stream()
                .findFirst()
                .map(first ->
                        withAnswers(
                                first.session(),
                                SessionLine.items(lines),
                                SessionLine.attempts(lines).collect(groupingBy(Attempt::item))));
    }

    /** Everything the person ever practised, oldest first, in three queries. */
    List<PracticeSession> everything(PersonId owner) {
        var asked =
                items.findByOwner(owner.value()).stream().collect(groupingBy(ItemEntity::session));
        var answers =
                attempts.findByOwnerIdOrderByTake(owner.value()).stream()
                        .map(AttemptEntity::toAttempt)
                        .collect(groupingBy(Attempt::item));
        return sessions.findByOwnerIdOrderByStartedAt(owner.value()).stream()
                .map(session ->
                        withAnswers(session, asked.getOrDefault(session.id(), List.of()), answers))
                .toList();
    }

    private static PracticeSession withAnswers(
            SessionEntity session, List<ItemEntity> asked, Map<UUID, List<Attempt>> answers) {
        return new PracticeSession(
                session.id(),
                session.plan(),
                session.origin().kind(),
                session.origin().name(),
                session.startedAt(),
                session.endedAt(),
                session.nervesBefore(),
                session.nervesAfter(),
                session.notes(),
                session.notesVersion(),
                asked.stream()
                        .map(item ->
                                new PracticeSession.Part(
                                        item.asked(), answers.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    /** One answer with its question and, where it can be rated, as what; in one query. */
    public Optional<AnsweredQuestion> answer(PersonId owner, UUID attempt) {
        return attempts.line(attempt, owner.value())
                .map(line ->
                        new AnsweredQuestion(
                                line.item().asked(),
                                line.answer().orElseThrow().toAttempt(),
                                PracticeSubjects.rated(line).orElse(null)));
    }

    /** Every answer the person gave to a question, newest first. */
    public List<AnsweredQuestion> answersTo(PersonId owner, QuestionId question) {
        var found = attempts.findAnswers(owner.value(), question.value());
        var asked =
                items
                        .findAllById(found.stream().map(AttemptEntity::item).distinct().toList())
                        .stream()
                        .collect(toMap(ItemEntity::id, ItemEntity::asked));
        return found.stream()
                .map(attempt ->
                        new AnsweredQuestion(
                                Objects.requireNonNull(asked.get(attempt.item())),
                                attempt.toAttempt(),
                                null))
                .toList();
    }

    /** The session as the person rates it themselves; empty while it runs. */
    public Optional<RatedSubject> ratedSession(PersonId owner, UUID session) {
        return subjects.session(owner, session, Set.of()).map(Shareable::subject);
    }

    /** What the person chose last; the quick start and what others asked live are no choice. */
    public Optional<LastChoices> lastChoices(PersonId owner) {
        return sessions.findFirstByOwnerIdAndSourceNotInOrderByStartedAtDesc(
                        owner.value(), NOT_CHOSEN)
                .map(last ->
                        new LastChoices(
                                last.plan(),
                                filters.read(last.origin().choice())
                                        .orElseGet(() ->
                                                new QuestionSource.Drawn(
                                                        QuestionFilter.ALL,
                                                        QuestionSource.USUALLY_DRAWN))));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column)
            throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
