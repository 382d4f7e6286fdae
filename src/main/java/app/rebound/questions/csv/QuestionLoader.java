package app.rebound.questions.csv;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionData;
import java.util.List;
import java.util.Optional;

/** Writes many questions at once within the caller's transaction. */
interface QuestionLoader {

    /** Adds the questions to those of {@code owner}, or to the shared bank for nobody's. */
    void write(Optional<PersonId> owner, List<QuestionData> questions);
}
