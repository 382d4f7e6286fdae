package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the halves of a mock interview and puts questions on their agenda. */
@Component
class Halves {

    private final HalfRepository halves;
    private final RoomQuestionRepository agenda;
    private final QuestionBank bank;
    private final QuestionSets sets;

    Halves(
            HalfRepository halves,
            RoomQuestionRepository agenda,
            QuestionBank bank,
            QuestionSets sets) {
        this.halves = halves;
        this.agenda = agenda;
        this.bank = bank;
        this.sets = sets;
    }

    /** What {@code wanted} comes to for {@code organiser}, perhaps nothing. */
    List<Question> questions(PersonId organiser, RoomQuestions wanted) {
        return switch (wanted) {
            case RoomQuestions.Usual(var language, var count) ->
                    bank.drawUsual(organiser, language, count);
            case RoomQuestions.OfSet(var set) ->
                    sets.find(organiser, set)
                            .map(QuestionSet::questions)
                            .map(ids -> bank.findAll(organiser, ids))
                            .orElseGet(List::of);
            case RoomQuestions.Drawn(var filter, var count) -> bank.draw(organiser, filter, count);
            case RoomQuestions.Listed(var ids) -> bank.findAll(organiser, ids);
            case RoomQuestions.None() -> List.of();
        };
    }

    /** The next half, in which {@code answerer} answers {@code questions} in their order. */
    HalfEntity prepare(MockInterviewId mock, SeatId answerer, List<Question> questions) {
        var number = halves.findByMockInterviewIdOrderByNumber(mock.value()).size();
        var half = halves.saveAndFlush(new HalfEntity(mock, number, answerer));
        var asked = new ArrayList<RoomQuestionEntity>();
        for (var question : questions) {
            asked.add(new RoomQuestionEntity(half.id(), asked.size(), question));
        }
        agenda.saveAll(asked);
        return half;
    }
}
