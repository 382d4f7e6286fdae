package app.rebound.rooms;

import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import java.util.List;
import java.util.Locale;

/** Where the questions of one half come from; they are the organiser's or shared ones. */
public sealed interface RoomQuestions {

    int MOST = 50;

    /** What anybody may be asked for any job, drawn at random. */
    record Usual(Locale language, int count) implements RoomQuestions {}

    /** Every question of one set. */
    record OfSet(QuestionSetId set) implements RoomQuestions {}

    /** At most {@code count} questions that match, drawn at random. */
    record Drawn(QuestionFilter filter, int count) implements RoomQuestions {}

    /** Exactly these. */
    record Listed(List<QuestionId> questions) implements RoomQuestions {}

    /** None yet; they are chosen or typed in the room. */
    record None() implements RoomQuestions {}
}
