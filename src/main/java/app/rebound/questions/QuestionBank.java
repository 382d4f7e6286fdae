package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's questions. Callers only ever see their own and the shared ones. */
@Service
@Transactional(readOnly = true)
public class QuestionBank {

    private final QuestionRepository questions;
    private final QuestionSearch search;

    QuestionBank(QuestionRepository questions, QuestionSearch search) {
        this.questions = questions;
        this.search = search;
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

    /** Remembers that the person practised the question, for "never practised" and archiving. */
    @Transactional
    public void markPractised(PersonId person, QuestionId id, Instant at) {
        throw new UnsupportedOperationException("questions");
    }

    /** Keeps a note of the person on a question they may see, newest first when read. */
    @Transactional
    public void addNote(PersonId person, QuestionId id, String text) {
        throw new UnsupportedOperationException("questions");
    }

    /** The person's notes on a question, newest first. */
    public List<QuestionNote> notes(PersonId person, QuestionId id) {
        throw new UnsupportedOperationException("questions");
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
