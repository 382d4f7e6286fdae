package app.rebound.lessons;

import app.rebound.questions.QuestionId;

/** What can trip a person: a question, or something from outside. */
public sealed interface StoneSubject {

    /** A question of the shared bank or the person's own. */
    record OnQuestion(QuestionId question) implements StoneSubject {}

    /** Something that has nothing to do with the question. */
    record OnFactor(OutsideFactor factor) implements StoneSubject {}
}
