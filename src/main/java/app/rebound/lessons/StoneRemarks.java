package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRemarks;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says on a question that it tripped the person, and how often. */
@Component
class StoneRemarks implements QuestionRemarks {

    private final StoneRepository stones;

    StoneRemarks(StoneRepository stones) {
        this.stones = stones;
    }

    @Override
    public Optional<Remark> about(PersonId person, QuestionId question) {
        return stones.findByOwnerIdAndQuestionId(person.value(), question.value())
                .map(StoneEntity::toStone)
                .map(stone ->
                        new Remark(
                                stone.isClear() ? "lessons.remark.clear" : "lessons.remark.open",
                                Map.of("trips", stone.trips()),
                                LessonRoutes.stone(stone.id())));
    }
}
