package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionBank;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is asked in a room and in which order. All of it is for who leads. */
@Service
@Transactional
public class RoomScript {

    /** A question left behind sooner was asked by a slip of the finger. */
    static final Duration SLIP = Duration.ofSeconds(5);

    /** At most so long to prepare. */
    static final Duration LONGEST_PREPARATION = Duration.ofMinutes(10);

    /** Owns no question, and so sees those that nobody owns. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Floor floor;
    private final RoomQuestionRepository agenda;
    private final QuestionBank bank;

    RoomScript(Floor floor, RoomQuestionRepository agenda, QuestionBank bank) {
        this.floor = floor;
        this.agenda = agenda;
        this.bank = bank;
    }

    /** Asks the next question that waits, those after the current one first. */
    public RoomStep next(RoomAccess access, Seen seen) {
        return lead(
                access,
                seen,
                turn ->
                        turn.agenda()
                                .nextWaiting()
                                .map(next -> turnTo(turn, next))
                                .orElseGet(RoomStep.NothingLeft::new));
    }

    /** Goes back to the question before; it goes on where it stopped. */
    public RoomStep back(RoomAccess access, Seen seen) {
        return lead(
                access,
                seen,
                turn ->
                        turn.agenda()
                                .askedBefore()
                                .map(before -> {
                                    turn.agenda()
                                            .current()
                                            .filter(left -> isSlip(left, turn))
                                            .ifPresent(RoomQuestionEntity::takeBack);
                                    return turnTo(turn, before);
                                })
                                .orElseGet(RoomStep.NothingLeft::new));
    }

    /** Leaves the current question out and asks the next one, if there is any. */
    public RoomStep skip(RoomAccess access, Seen seen) {
        return lead(
                access,
                seen,
                turn -> {
                    var left = turn.agenda().current();
                    if (left.isEmpty()) {
                        return new RoomStep.NothingLeft();
                    }
                    left.get().skip(turn.now());
                    return turn.agenda()
                            .nextWaiting()
                            .map(next -> turnTo(turn, next))
                            .orElseGet(RoomStep.Done::new);
                });
    }

    /** Asks any question of the agenda; one that was asked or skipped goes on where it stopped. */
    public RoomStep ask(RoomAccess access, Seen seen, UUID question) {
        return lead(
                access,
                seen,
                turn ->
                        turn.agenda()
                                .find(question)
                                .map(one -> turnTo(turn, one))
                                .orElseGet(RoomStep.NothingLeft::new));
    }

    /** Puts a question on the agenda without asking it yet. */
    public RoomStep insert(RoomAccess access, NewQuestion question, NewQuestion.Place place) {
        return floor.act(
                access,
                Turn::isLead,
                turn -> {
                    if (turn.half().isOver()) {
                        return new RoomStep.Overtaken();
                    }
                    var questions = turn.agenda();
                    if (questions.all().size() >= RoomQuestions.MOST) {
                        return new RoomStep.Unsound("rooms.live.insert.full");
                    }
                    var position =
                            switch (place) {
                                case NEXT -> questions.placeNext();
                                case END -> questions.placeAtEnd();
                            };
                    return made(access, turn.half().id(), position, question)
                            .map(made -> {
                                agenda.lift(made.half().value(), position);
                                agenda.setDown(made.half().value());
                                agenda.save(made);
                                return (RoomStep) new RoomStep.Done();
                            })
                            .orElseGet(() -> new RoomStep.Unsound("rooms.live.insert.unsound"));
                });
    }

    /** From the next question on, whoever answers has {@code time} to think first. */
    public RoomStep prepareFor(RoomAccess access, Duration time) {
        return floor.act(
                access,
                Turn::isLead,
                turn -> {
                    if (time.isNegative() || time.compareTo(LONGEST_PREPARATION) > 0) {
                        return new RoomStep.Unsound("rooms.live.preparation.unsound");
                    }
                    turn.half().prepareFor(time);
                    return new RoomStep.Done();
                });
    }

    private RoomStep lead(RoomAccess access, Seen seen, Function<Turn, RoomStep> move) {
        return floor.act(
                access,
                seen.half(),
                Turn::isLead,
                turn ->
                        turn.isStillAt(seen) && !turn.half().isOver()
                                ? move.apply(turn)
                                : new RoomStep.Overtaken());
    }

    private static RoomStep turnTo(Turn turn, RoomQuestionEntity question) {
        turn.agenda()
                .current()
                .filter(left -> !left.id().equals(question.id()))
                .ifPresent(left -> left.clock().end(turn.now()));
        question.ask(turn.half().preparation(), turn.answerer().extraTime(), turn.now());
        turn.half().turnTo(question.id(), turn.now());
        turn.mock().begin(turn.now());
        return new RoomStep.Done();
    }

    private static boolean isSlip(RoomQuestionEntity question, Turn turn) {
        return question.state() == QuestionState.ASKED
                && question.clock().used(turn.now()).compareTo(SLIP) < 0;
    }

    private Optional<RoomQuestionEntity> made(
            RoomAccess access, HalfId half, int position, NewQuestion question) {
        return switch (question) {
            case NewQuestion.OfBank(var id) ->
                    bank.find(bankOf(access), id)
                            .map(found -> new RoomQuestionEntity(half, position, found));
            case NewQuestion.Typed typed ->
                    Optional.of(typed)
                            .filter(NewQuestion.Typed::isSound)
                            .map(sound -> new RoomQuestionEntity(half, position, sound));
        };
    }

    private static PersonId bankOf(RoomAccess access) {
        var person = access.person();
        return person == null ? NOBODY : person;
    }
}
