package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.feedback.FeedbackSubject;
import app.rebound.feedback.Shareable;
import app.rebound.feedback.Shown;
import app.rebound.questions.QuestionBank;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A whole practice session, as something to ask feedback on. */
@Component
class SessionSubject implements FeedbackSubject {

    private final PracticeSubjects subjects;
    private final QuestionBank bank;

    SessionSubject(PracticeSubjects subjects, QuestionBank bank) {
        this.subjects = subjects;
        this.bank = bank;
    }

    @Override
    public String type() {
        return PracticeSubjects.SESSION;
    }

    @Override
    public Optional<Shareable> find(PersonId owner, UUID id, Set<Shown> shown) {
        return subjects.session(owner, id, shown);
    }

    @Override
    public String route(UUID id) {
        return PracticeRoutes.session(id);
    }

    @Override
    public void keepNote(PersonId owner, UUID id, String text) {
        subjects.questionsOfSession(owner, id)
                .forEach(question -> bank.addNote(owner, question, text));
    }
}
