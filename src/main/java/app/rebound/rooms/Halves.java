package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** The same; what is drawn was not on an agenda of {@code mock} before, hints and all. */
    List<Question> freshQuestions(MockInterviewId mock, PersonId organiser, RoomQuestions wanted) {
        return switch (wanted) {
            case RoomQuestions.Usual(var language, var count) -> {
                var used = agenda.usedIn(mock.value());
                var more = new RoomQuestions.Usual(language, count + used.size());
                yield without(used, count, questions(organiser, more));
            }
            case RoomQuestions.Drawn(var filter, var count) -> {
                var used = agenda.usedIn(mock.value());
                var more = new RoomQuestions.Drawn(filter, count + used.size());
                yield without(used, count, questions(organiser, more));
            }
            case RoomQuestions.OfSet set -> questions(organiser, set);
            case RoomQuestions.Listed listed -> questions(organiser, listed);
            case RoomQuestions.None none -> List.of();
        };
    }

    private static List<Question> without(List<UUID> used, int count, List<Question> found) {
        return found.stream()
                .filter(question -> !used.contains(question.id().value()))
                .limit(count)
                .toList();
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
