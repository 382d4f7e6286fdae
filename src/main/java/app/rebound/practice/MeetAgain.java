package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionId;
import java.util.List;

/** Implemented by modules that know which questions a person should meet again. */
public interface MeetAgain {

    /** At most {@code most} questions, most needed first, in one statement. */
    List<QuestionId> questions(PersonId person, int most);
}
