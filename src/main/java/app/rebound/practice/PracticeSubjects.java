package app.rebound.practice;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.feedback.SharedContent;
import app.rebound.feedback.Shown;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.SubjectRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers and sessions as something that can be rated and shown to somebody. */
@Component
@Transactional(readOnly = true)
class PracticeSubjects {

    static final String ATTEMPT = "attempt";
    static final String SESSION = "session";

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AttemptRepository attempts;

    PracticeSubjects(SessionRepository sessions, ItemRepository items, AttemptRepository attempts) {
        this.sessions = sessions;
        this.items = items;
        this.attempts = attempts;
    }

    Optional<RatedSubject> ratedAttempt(PersonId owner, UUID id) {
        return attempts.findByIdAndOwnerId(id, owner.value())
                .filter(attempt -> attempt.toAttempt().isAnswered())
                .map(attempt ->
                        new RatedSubject(
                                owner,
                                new SubjectRef(ATTEMPT, id),
                                attempt.session(),
                                sessions.findById(attempt.session()).orElseThrow().startedAt(),
                                labels(Set.of(attempt.kind()), attempt.competencies())));
    }

    Optional<RatedSubject> ratedSession(PersonId owner, UUID id) {
        return sessions.findByIdAndOwnerId(id, owner.value())
                .filter(SessionEntity::isOver)
                .map(session -> {
                    var kinds = new HashSet<QuestionKind>();
                    var competencies = new HashSet<Competency>();
                    attempts.findBySession(id).stream()
                            .filter(attempt -> attempt.toAttempt().isAnswered())
                            .forEach(attempt -> {
                                kinds.add(attempt.kind());
                                competencies.addAll(attempt.competencies());
                            });
                    return new RatedSubject(
                            owner,
                            new SubjectRef(SESSION, id),
                            id,
                            session.startedAt(),
                            labels(kinds, competencies));
                });
    }

    Optional<SharedContent> attempt(PersonId owner, UUID id, Set<Shown> shown) {
        return attempts.findByIdAndOwnerId(id, owner.value())
                .filter(attempt -> attempt.toAttempt().isAnswered())
                .map(attempt -> {
                    var question = items.findById(attempt.item()).orElseThrow().asked();
                    var session = sessions.findById(attempt.session()).orElseThrow();
                    return new SharedContent(
                            question.text(),
                            attempt.clock().startedAt(),
                            List.of(
                                    part(
                                            question,
                                            attempt.toAttempt(),
                                            notes(session, shown),
                                            shown)));
                });
    }

    /** Named after its set or its first question; its notes stand once, with the first answer. */
    Optional<SharedContent> session(PersonId owner, UUID id, Set<Shown> shown) {
        return sessions.findByIdAndOwnerId(id, owner.value())
                .filter(SessionEntity::isOver)
                .map(session -> {
                    var answers =
                            attempts.findBySession(id).stream()
                                    .map(AttemptEntity::toAttempt)
                                    .filter(Attempt::isAnswered)
                                    .collect(groupingBy(Attempt::item));
                    var parts = new ArrayList<SharedContent.Part>();
                    var asked = items.findBySessionIdOrderByPosition(id);
                    for (var item : asked) {
                        for (var answer : answers.getOrDefault(item.id(), List.of())) {
                            var notes = parts.isEmpty() ? notes(session, shown) : "";
                            parts.add(part(item.asked(), answer, notes, shown));
                        }
                    }
                    var set = session.origin().name();
                    var title = set.isEmpty() ? asked.getFirst().asked().text() : set;
                    return new SharedContent(title, session.startedAt(), List.copyOf(parts));
                });
    }

    private static String notes(SessionEntity session, Set<Shown> shown) {
        return shown.contains(Shown.NOTES) ? session.notes() : "";
    }

    private static SharedContent.Part part(
            AskedQuestion question, Attempt answer, String notes, Set<Shown> shown) {
        var times = shown.contains(Shown.TIMES);
        return new SharedContent.Part(
                answer.id(),
                question.text(),
                Set.copyOf(question.competencies().stream().map(Competency::key).toList()),
                shown.contains(Shown.ANSWER) && !answer.answer().isBlank() ? answer.answer() : null,
                answer.aloud(),
                times ? answer.used() : null,
                times ? answer.allowed() : null,
                shown.contains(Shown.KEY_WORDS) ? answer.keyWords() : List.of(),
                notes.isBlank() ? null : notes);
    }

    /** The questions an answer or a session is about, as far as they are still there. */
    List<QuestionId> questionsOfAttempt(PersonId owner, UUID id) {
        return attempts
                .findByIdAndOwnerId(id, owner.value())
                .flatMap(attempt -> items.findById(attempt.item()))
                .flatMap(item -> Optional.ofNullable(item.question()))
                .stream()
                .toList();
    }

    List<QuestionId> questionsOfSession(PersonId owner, UUID id) {
        return sessions.findByIdAndOwnerId(id, owner.value()).stream()
                .flatMap(session -> items.findBySessionIdOrderByPosition(id).stream())
                .flatMap(item -> Optional.ofNullable(item.question()).stream())
                .distinct()
                .toList();
    }

    private static Set<String> labels(
            Collection<QuestionKind> kinds, Collection<Competency> competencies) {
        var labels = new HashSet<String>();
        kinds.forEach(kind -> labels.add("kind:" + kind.name()));
        competencies.forEach(competency -> labels.add("competency:" + competency.name()));
        return Set.copyOf(labels);
    }
}
