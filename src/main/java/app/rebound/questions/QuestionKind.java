package app.rebound.questions;

/** What sort of answer a question asks for. */
public enum QuestionKind {
    BEHAVIOURAL,
    SITUATIONAL,
    MOTIVATION,
    BACKGROUND,
    ROLE_KNOWLEDGE,
    PROBLEM_SOLVING,
    QUESTIONS_TO_ASK,
    SALARY_LOGISTICS;

    /** Translation key of the name. */
    public String key() {
        return "question.kind." + name();
    }
}
