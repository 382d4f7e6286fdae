package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's questions. Callers only ever see their own and the shared ones. */
@Service
@Transactional(readOnly = true)
public class QuestionBank {

    /** Enough to draw from, so that what is left out later is not missed. */
    private static final int DRAWN_FROM = 50;

    private final QuestionRepository questions;
    private final QuestionSearch search;
    private final QuestionNoteRepository notes;
    private final QuestionKeeper keeper;
    private final PracticeCount practice;
    private final Clock clock;

    QuestionBank(
            QuestionRepository questions,
            QuestionSearch search,
            QuestionNoteRepository notes,
            QuestionKeeper keeper,
            PracticeCount practice,
            Clock clock) {
        this.questions = questions;
        this.search = search;
        this.notes = notes;
        this.keeper = keeper;
        this.practice = practice;
        this.clock = clock;
    }

    /** One question the person may see, archived ones included, or empty. */
    public Optional<Question> find(PersonId person, QuestionId id) {
        return findAll(person, List.of(id)).stream().findFirst();
    }

    /** Those of {@code ids} the person may see, in the order of {@code ids}. */
    public List<Question> findAll(PersonId person, Collection<QuestionId> ids) {
        return inOrder(person, ids.stream().map(QuestionId::value).toList());
    }

    /** One page of the questions asked for, in one statement; the page's own sort is not used. */
    public List<QuestionRow> find(PersonId person, QuestionQuery query, Pageable page) {
        return search.rows(person, query, page.getOffset(), page.getPageSize());
    }

    /** Hands on what every question asked for says, in their order, however many there are. */
    public void each(PersonId person, QuestionQuery query, Consumer<QuestionData> action) {
        search.each(person, query, action);
    }

    /** How many questions match, archived ones left out. */
    public long count(PersonId person, QuestionFilter filter) {
        return countUpTo(person, QuestionQuery.of(filter), Long.MAX_VALUE);
    }

    /** How many questions match; counting stops at {@code most}, which keeps it cheap. */
    public long countUpTo(PersonId person, QuestionQuery query, long most) {
        return search.count(person, query, most);
    }

    /** At most {@code count} different questions that match, drawn at random. */
    public List<Question> draw(PersonId person, QuestionFilter filter, int count) {
        return inOrder(person, search.draw(person, filter, count));
    }

    /**
     * At most {@code count} questions anybody may be asked for any job, drawn at random in that
     * language; those that are often not permitted are left for when they are asked for.
     */
    public List<Question> drawUsual(PersonId person, Locale language, int count) {
        var common =
                new QuestionFilter(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(RoleFamily.GENERAL),
                        Set.of(),
                        language,
                        QuestionFilter.Ownership.ANY,
                        false);
        var usual =
                draw(person, common, DRAWN_FROM).stream()
                        .filter(question -> !question.data().oftenNotPermitted())
                        .limit(count)
                        .toList();
        return usual.isEmpty() ? draw(person, QuestionFilter.ALL, count) : usual;
    }

    /** Adds a question of the person's own. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SaveResult create(PersonId owner, QuestionData data) {
        return keeper.create(owner, data);
    }

    /** Saves the change unless someone saved a newer version than {@code expectedVersion}. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SaveResult change(
            PersonId owner, QuestionId id, int expectedVersion, QuestionData data) {
        return keeper.change(owner, id, expectedVersion, data);
    }

    /** Makes a question of the person's own out of one they see, to change as they like. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Question> copyToOwn(PersonId person, QuestionId id) {
        return find(person, id)
                .map(question -> keeper.create(person, question.data()))
                .filter(SaveResult.Saved.class::isInstance)
                .map(saved -> ((SaveResult.Saved) saved).question());
    }

    /** Takes the person's own question out of their list; sets and history keep it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Question> archive(PersonId owner, QuestionId id) {
        return keeper.archive(owner, id);
    }

    /** Puts an archived question of the person's own back into their list. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Question> restore(PersonId owner, QuestionId id) {
        return keeper.restore(owner, id);
    }

    /** Deletes the person's own question, or archives it where it was used. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public RemoveResult delete(PersonId owner, QuestionId id) {
        return keeper.delete(owner, id);
    }

    /** Remembers that the person practised the question, for "never practised" and archiving. */
    @Transactional
    public void markPractised(PersonId person, QuestionId id, Instant at) {
        if (questions.isVisible(person.value(), id.value())) {
            practice.add(person, id, at);
        }
    }

    /** How often the person practised the question. */
    public Practised practised(PersonId person, QuestionId id) {
        return practice.of(person, id);
    }

    /**
     * Keeps a note of the person on a question they may see, newest first when read; what is longer
     * than {@value QuestionNote#LENGTH} characters is cut and ends in an ellipsis.
     */
    @Transactional
    public void addNote(PersonId person, QuestionId id, String text) {
        var note = text.strip();
        if (!note.isEmpty() && questions.isVisible(person.value(), id.value())) {
            var kept =
                    note.length() <= QuestionNote.LENGTH
                            ? note
                            : note.substring(0, QuestionNote.LENGTH - 1) + "…";
            notes.save(new QuestionNoteEntity(person, id, clock.instant(), kept));
        }
    }

    /** One page of the person's notes on a question, newest first. */
    public Slice<QuestionNote> notes(PersonId person, QuestionId id, Pageable page) {
        return notes.findByPersonIdAndQuestionIdOrderByAtDescIdAsc(person.value(), id.value(), page)
                .map(QuestionNoteEntity::toNote);
    }

    /** Removes a note of the person. */
    @Transactional
    public void deleteNote(PersonId person, UUID note) {
        notes.deleteByIdAndPersonId(note, person.value());
    }

    private List<Question> inOrder(PersonId person, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found =
                questions.findVisible(person.value(), ids).stream()
                        .map(QuestionEntity::toQuestion)
                        .collect(Collectors.toMap(Question::id, Function.identity()));
        return ids.stream()
                .distinct()
                .map(id -> found.get(new QuestionId(id)))
                .filter(Objects::nonNull)
                .toList();
    }
}
