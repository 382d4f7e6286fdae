package app.rebound.base;

/**
 * What a question probes and a criterion rates. The first eight are rated on the shipped rubric;
 * the others say what a question is about.
 */
public enum Competency {
    STRUCTURE,
    RELEVANCE,
    EVIDENCE,
    CLARITY,
    COMPOSURE,
    ROLE_KNOWLEDGE,
    OWN_QUESTIONS,
    RAPPORT,
    TEAMWORK,
    CONFLICT,
    LEADERSHIP,
    INITIATIVE,
    PROBLEM_SOLVING,
    CUSTOMER_FOCUS,
    INTEGRITY,
    RESILIENCE,
    LEARNING,
    PLANNING,
    SELF_AWARENESS,
    MOTIVATION,
    ADAPTABILITY,
    DECISION_MAKING;

    /** Translation key of the name. */
    public String key() {
        return "competency." + name();
    }
}
