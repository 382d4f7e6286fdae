package app.rebound.questions;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's question sets. */
@Service
public class QuestionSets {

    private final QuestionSetRepository sets;
    private final QuestionRepository questions;
    private final Retrying transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuestionSets(
            QuestionSetRepository sets,
            QuestionRepository questions,
            Retrying transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.sets = sets;
        this.questions = questions;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's sets by name. */
    @Transactional(readOnly = true)
    public List<QuestionSet> all(PersonId owner) {
        return sets.findByOwner(owner.value()).stream().map(QuestionSetEntity::toSet).toList();
    }

    /**
     * One page of the person's sets whose names contain {@code name}, by name, with what a list
     * shows of each, in one statement.
     */
    @Transactional(readOnly = true)
    public Slice<QuestionSetRow> rows(PersonId owner, String name, Pageable page) {
        var found =
                jdbc.sql(
                                """
                                select s.id, s.name, count(q.id) as questions,
                                       coalesce(sum(q.answer_seconds), 0) as seconds
                                from (
                                    select id, name
                                    from question_set
                                    where owner_id = :owner
                                      and lower(name) like :name escape '!'
                                    order by name, id
                                    offset :skip rows fetch next :size rows only
                                ) s
                                left join question_set_entry e on e.set_id = s.id
                                left join question q on q.id = e.question_id
                                group by s.id, s.name
                                order by s.name, s.id
                                """)
                        .param("owner", owner.value())
                        .param("name", LikePattern.typed(name))
                        .param("skip", page.getOffset())
                        .param("size", page.getPageSize() + 1)
                        .query((row, number) ->
                                new QuestionSetRow(
                                        new QuestionSetId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("questions"),
                                        Duration.ofSeconds(row.getLong("seconds"))))
                        .list();
        var more = found.size() > page.getPageSize();
        return new SliceImpl<>(more ? found.subList(0, page.getPageSize()) : found, page, more);
    }

    @Transactional(readOnly = true)
    public Optional<QuestionSet> find(PersonId owner, QuestionSetId id) {
        return sets.findByIdAndOwner(id.value(), owner.value()).map(QuestionSetEntity::toSet);
    }

    /** Makes a set of those of {@code wanted} that the person may see. */
    public SetResult create(PersonId owner, String name, List<QuestionId> wanted) {
        var tidy = name.strip();
        return refusal(tidy, wanted)
                .orElseGet(() ->
                        transaction.run(() ->
                                new SetResult.Saved(
                                        sets.saveAndFlush(
                                                        new QuestionSetEntity(
                                                                owner,
                                                                tidy,
                                                                visible(owner, wanted),
                                                                clock.instant()))
                                                .toSet())));
    }

    /** Gives the set another name, unless it was changed since {@code expectedVersion}. */
    public SetResult rename(PersonId owner, QuestionSetId id, int expectedVersion, String name) {
        var tidy = name.strip();
        return refusal(tidy, List.of())
                .orElseGet(() ->
                        change(
                                owner,
                                id,
                                set -> {
                                    if (set.version() != expectedVersion) {
                                        return new SetResult.ChangedMeanwhile(set.toSet());
                                    }
                                    set.rename(tidy);
                                    return saved(set);
                                }));
    }

    /**
     * Makes the set hold those of {@code wanted} that the person may see, in this order and each
     * once, unless it was changed since {@code expectedVersion}.
     */
    public SetResult arrange(
            PersonId owner, QuestionSetId id, int expectedVersion, List<QuestionId> wanted) {
        return refusal("-", wanted)
                .orElseGet(() ->
                        change(
                                owner,
                                id,
                                set -> {
                                    if (set.version() != expectedVersion) {
                                        return new SetResult.ChangedMeanwhile(set.toSet());
                                    }
                                    set.arrange(visible(owner, wanted));
                                    return saved(set);
                                }));
    }

    /** Puts one more question at the end of the set, whatever else was changed meanwhile. */
    public SetResult add(PersonId owner, QuestionSetId id, QuestionId question) {
        return change(
                owner,
                id,
                set -> {
                    if (set.contains(question)) {
                        return new SetResult.AlreadyThere(set.toSet());
                    }
                    if (set.size() == QuestionSet.MOST) {
                        return full();
                    }
                    if (visible(owner, List.of(question)).isEmpty()) {
                        return new SetResult.NotFound();
                    }
                    set.add(question);
                    return saved(set);
                });
    }

    /** Removes the set; its questions stay. */
    public void delete(PersonId owner, QuestionSetId id) {
        transaction.run(() -> {
            sets.findByIdAndOwner(id.value(), owner.value()).ifPresent(sets::delete);
            return true;
        });
    }

    private SetResult change(
            PersonId owner, QuestionSetId id, Function<QuestionSetEntity, SetResult> change) {
        return transaction.run(() ->
                sets.findByIdAndOwner(id.value(), owner.value())
                        .map(change)
                        .orElseGet(SetResult.NotFound::new));
    }

    private SetResult saved(QuestionSetEntity set) {
        return new SetResult.Saved(sets.saveAndFlush(set).toSet());
    }

    private List<QuestionId> visible(PersonId owner, List<QuestionId> wanted) {
        if (wanted.isEmpty()) {
            return wanted;
        }
        var seen =
                questions.idsVisible(
                        owner.value(), wanted.stream().map(QuestionId::value).toList());
        return wanted.stream().filter(id -> seen.contains(id.value())).toList();
    }

    private static Optional<SetResult> refusal(String name, List<QuestionId> wanted) {
        if (name.isEmpty() || name.length() > QuestionSet.NAME_LENGTH) {
            return Optional.of(
                    new SetResult.Refused(
                            "question.set.problem.name", Map.of("limit", QuestionSet.NAME_LENGTH)));
        }
        return wanted.stream().distinct().count() > QuestionSet.MOST
                ? Optional.of(full())
                : Optional.empty();
    }

    private static SetResult full() {
        return new SetResult.Refused(
                "question.set.problem.full", Map.of("limit", QuestionSet.MOST));
    }
}
