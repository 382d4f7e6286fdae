package app.rebound.testing;

import app.rebound.account.PersonId;
import app.rebound.feedback.FeedbackSubject;
import app.rebound.feedback.Shareable;
import app.rebound.feedback.SharedContent;
import app.rebound.feedback.Shown;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * Something one can ask feedback on, without any practice: an answer with a secret in each part.
 */
@Component
public class TestSubject implements FeedbackSubject {

    public static final String TYPE = "test-subject";
    public static final String QUESTION = "Tell me about a time you changed your mind.";
    public static final String ANSWER = "We had planned to ship on Friday, and I was against it.";
    public static final String KEY_WORD = "Friday";
    public static final String NOTES = "My knees were shaking.";

    private static final Instant AT = Instant.parse("2026-11-20T17:00:00Z");

    private final Map<UUID, PersonId> owners = new ConcurrentHashMap<>();
    private final Map<UUID, List<String>> notes = new ConcurrentHashMap<>();

    /** A new subject of {@code owner}. */
    public SubjectRef of(PersonId owner) {
        var id = UUID.randomUUID();
        owners.put(id, owner);
        return new SubjectRef(TYPE, id);
    }

    /** It is no longer there. */
    public void remove(SubjectRef subject) {
        owners.remove(subject.id());
    }

    /** What was kept as notes on it. */
    public List<String> notesOn(SubjectRef subject) {
        return notes.getOrDefault(subject.id(), List.of());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Shareable> find(PersonId owner, UUID id, Set<Shown> shown) {
        return owner.equals(owners.get(id)) || owner.value().equals(id)
                ? Optional.of(
                        new Shareable(
                                new RatedSubject(owner, new SubjectRef(TYPE, id), id, AT, Set.of()),
                                content(id, shown)))
                : Optional.empty();
    }

    private static SharedContent content(UUID id, Set<Shown> shown) {
        var times = shown.contains(Shown.TIMES);
        return new SharedContent(
                "Changing your mind",
                AT,
                List.of(
                        new SharedContent.Part(
                                id,
                                QUESTION,
                                Set.of(),
                                shown.contains(Shown.ANSWER) ? ANSWER : null,
                                false,
                                times ? Duration.ofSeconds(81) : null,
                                times ? Duration.ofSeconds(120) : null,
                                shown.contains(Shown.KEY_WORDS) ? List.of(KEY_WORD) : List.of(),
                                shown.contains(Shown.NOTES) ? NOTES : null)));
    }

    @Override
    public String route(UUID id) {
        return "";
    }

    @Override
    public void keepNote(PersonId owner, UUID id, String text) {
        rated(owner, id)
                .ifPresent(subject ->
                        notes.computeIfAbsent(id, none -> new CopyOnWriteArrayList<>()).add(text));
    }
}
