package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.feedback.Shareable;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers and sessions as something that can be rated and shown to somebody. */
@Component
@Transactional(readOnly = true)
class PracticeSubjects {

    static final String ATTEMPT = SubjectRef.ANSWER;
    static final String SESSION = SubjectRef.SITTING;

    private final SessionRepository sessions;
    private final AttemptRepository attempts;

    PracticeSubjects(SessionRepository sessions, AttemptRepository attempts) {
        this.sessions = sessions;
        this.attempts = attempts;
    }

    Optional<Shareable> attempt(PersonId owner, UUID id, Set<Shown> shown) {
        return attempts.line(id, owner.value())
                .flatMap(line ->
                        rated(line).map(rated -> new Shareable(rated, content(line, shown))));
    }

    /** The answer as something to rate; empty while there is nothing to rate. */
    static Optional<RatedSubject> rated(SessionLine line) {
        return line.answer()
                .filter(attempt -> attempt.toAttempt().isAnswered())
                .map(attempt ->
                        new RatedSubject(
                                attempt.owner(),
                                new SubjectRef(ATTEMPT, attempt.id()),
                                attempt.session(),
                                line.session().startedAt(),
                                labels(Set.of(attempt.kind()), attempt.competencies())));
    }

    private static SharedContent content(SessionLine line, Set<Shown> shown) {
        var question = line.item().asked();
        var attempt = line.answer().orElseThrow();
        var notes = notes(line.session(), shown);
        return new SharedContent(
                question.text(),
                attempt.clock().startedAt(),
                List.of(part(question, attempt.toAttempt(), notes, shown)));
    }

    Optional<Shareable> session(PersonId owner, UUID id, Set<Shown> shown) {
        var lines = sessions.lines(id, owner.value());
        return lines.stream()
                .findFirst()
                .map(SessionLine::session)
                .filter(SessionEntity::isOver)
                .map(session ->
                        new Shareable(rated(session, lines), content(session, lines, shown)));
    }

    private static RatedSubject rated(SessionEntity session, List<SessionLine> lines) {
        var kinds = new HashSet<QuestionKind>();
        var competencies = new HashSet<Competency>();
        lines.stream()
                .flatMap(line -> line.answer().stream())
                .filter(attempt -> attempt.toAttempt().isAnswered())
                .forEach(attempt -> {
                    kinds.add(attempt.kind());
                    competencies.addAll(attempt.competencies());
                });
        return new RatedSubject(
                session.owner(),
                new SubjectRef(SESSION, session.id()),
                session.id(),
                session.startedAt(),
                labels(kinds, competencies));
    }

    /** Named after its set or its first question; its notes stand once, with the first answer. */
    private static SharedContent content(
            SessionEntity session, List<SessionLine> lines, Set<Shown> shown) {
        var parts = new ArrayList<SharedContent.Part>();
        for (var line : lines) {
            line.answer()
                    .map(AttemptEntity::toAttempt)
                    .filter(Attempt::isAnswered)
                    .ifPresent(answer -> {
                        var notes = parts.isEmpty() ? notes(session, shown) : "";
                        parts.add(part(line.item().asked(), answer, notes, shown));
                    });
        }
        var set = session.origin().name();
        var title = set.isEmpty() ? lines.getFirst().item().asked().text() : set;
        return new SharedContent(title, session.startedAt(), List.copyOf(parts));
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
        return questions(attempts.line(id, owner.value()).stream());
    }

    List<QuestionId> questionsOfSession(PersonId owner, UUID id) {
        return questions(sessions.lines(id, owner.value()).stream());
    }

    private static List<QuestionId> questions(Stream<SessionLine> lines) {
        return lines.flatMap(line -> line.item().question().stream()).distinct().toList();
    }

    private static Set<String> labels(
            Collection<QuestionKind> kinds, Collection<Competency> competencies) {
        var labels = new HashSet<String>();
        kinds.forEach(kind -> labels.add("kind:" + kind.name()));
        competencies.forEach(competency -> labels.add("competency:" + competency.name()));
        return Set.copyOf(labels);
    }
}
