package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed into the question editor at every pause, one draft a person and question. */
@Service
public class QuestionDrafts {

    private final QuestionDraftRepository drafts;
    private final QuestionRepository questions;
    private final Retrying transaction;
    private final Clock clock;

    QuestionDrafts(
            QuestionDraftRepository drafts,
            QuestionRepository questions,
            Retrying transaction,
            Clock clock) {
        this.drafts = drafts;
        this.questions = questions;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The draft of a question, or of a new one where {@code question} is empty. */
    @Transactional(readOnly = true)
    public Optional<QuestionDraft> find(PersonId person, Optional<QuestionId> question) {
        return drafts.findById(QuestionDraftEntity.idOf(person, question))
                .map(QuestionDraftEntity::toDraft);
    }

    /**
     * Keeps the draft, the newest typing wins. Returns empty, keeping nothing, where it is longer
     * than any question may be or the question is unknown.
     */
    public Optional<QuestionDraft> keep(
            PersonId person, Optional<QuestionId> question, int baseVersion, QuestionData typed) {
        var data = QuestionRules.tidy(typed);
        if (!QuestionRules.fits(data)) {
            return Optional.empty();
        }
        return transaction.run(() -> {
            if (question.isPresent()
                    && !questions.isVisible(person.value(), question.get().value())) {
                return Optional.empty();
            }
            var draft =
                    drafts.findById(QuestionDraftEntity.idOf(person, question))
                            .orElseGet(() -> new QuestionDraftEntity(person, question));
            return Optional.of(
                    drafts.saveAndFlush(draft.keep(data, baseVersion, clock.instant())).toDraft());
        });
    }

    /** Forgets the draft, because it was saved or is not wanted any more. */
    public void drop(PersonId person, Optional<QuestionId> question) {
        transaction.run(() -> {
            drafts.findById(QuestionDraftEntity.idOf(person, question)).ifPresent(drafts::delete);
            return true;
        });
    }
}
