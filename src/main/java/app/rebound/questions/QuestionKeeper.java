package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Changes questions for those who were let through: {@link QuestionBank} for people's own, {@link
 * SharedQuestions} for the shared bank, which is where {@code owner} is null.
 */
@Component
class QuestionKeeper {

    private final QuestionRepository questions;
    private final Retrying transaction;
    private final Clock clock;

    QuestionKeeper(QuestionRepository questions, Retrying transaction, Clock clock) {
        this.questions = questions;
        this.transaction = transaction;
        this.clock = clock;
    }

    SaveResult create(@Nullable PersonId owner, QuestionData typed) {
        var data = QuestionRules.tidy(typed);
        var problems = QuestionRules.problems(data);
        if (!problems.isEmpty()) {
            return new SaveResult.Refused(problems);
        }
        var now = clock.instant();
        return transaction.run(() ->
                new SaveResult.Saved(
                        questions
                                .save(
                                        owner == null
                                                ? QuestionEntity.shared(data, now)
                                                : QuestionEntity.ownedBy(owner, data, now))
                                .toQuestion()));
    }

    SaveResult change(
            @Nullable PersonId owner, QuestionId id, int expectedVersion, QuestionData typed) {
        var data = QuestionRules.tidy(typed);
        var problems = QuestionRules.problems(data);
        if (!problems.isEmpty()) {
            return new SaveResult.Refused(problems);
        }
        return transaction.run(() ->
                find(owner, id)
                        .map(question -> {
                            if (question.version() != expectedVersion) {
                                return new SaveResult.ChangedMeanwhile(question.toQuestion());
                            }
                            question.change(data);
                            return new SaveResult.Saved(
                                    questions.saveAndFlush(question).toQuestion());
                        })
                        .orElseGet(SaveResult.NotFound::new));
    }

    Optional<Question> archive(@Nullable PersonId owner, QuestionId id) {
        return move(owner, id, question -> question.archive(clock.instant()));
    }

    Optional<Question> restore(@Nullable PersonId owner, QuestionId id) {
        return move(owner, id, QuestionEntity::restore);
    }

    RemoveResult delete(@Nullable PersonId owner, QuestionId id) {
        try {
            var deleted =
                    transaction.run(() ->
                            find(owner, id)
                                    .map(question ->
                                            questions.deleteUnused(id.value()) > 0
                                                    ? Optional.<RemoveResult>of(
                                                            new RemoveResult.Deleted())
                                                    : Optional.<RemoveResult>empty())
                                    .orElseGet(() -> Optional.of(new RemoveResult.NotFound())));
            return deleted.orElseGet(() -> archiveInstead(owner, id));
        } catch (DataIntegrityViolationException stillReferenced) {
            // By a set that took it in just now, or by something of another module.
            return archiveInstead(owner, id);
        }
    }

    private RemoveResult archiveInstead(@Nullable PersonId owner, QuestionId id) {
        return archive(owner, id)
                .<RemoveResult>map(RemoveResult.ArchivedInstead::new)
                .orElseGet(RemoveResult.NotFound::new);
    }

    private Optional<Question> move(
            @Nullable PersonId owner, QuestionId id, Consumer<QuestionEntity> change) {
        return transaction.run(() ->
                find(owner, id)
                        .map(question -> {
                            change.accept(question);
                            return questions.saveAndFlush(question).toQuestion();
                        }));
    }

    private Optional<QuestionEntity> find(@Nullable PersonId owner, QuestionId id) {
        return owner == null
                ? questions.findByIdAndOwnerIdIsNull(id.value())
                : questions.findByIdAndOwnerId(id.value(), owner.value());
    }
}
