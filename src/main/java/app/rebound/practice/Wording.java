package app.rebound.practice;

/** In which words a question is asked. */
public enum Wording {
    AS_WRITTEN,
    /** One of the question's rewordings, drawn anew for every session. */
    REWORDED;

    /** Translation key of the name. */
    public String key() {
        return "practice.wording." + name();
    }
}
