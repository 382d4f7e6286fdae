package app.rebound.interviews;

import java.util.Locale;

/** A slip that a check before the next interview can prevent; there is one check for each. */
public enum Blunder {
    SPELLING,
    LATE,
    COMPANY,
    TECHNOLOGY,
    PHONE,
    CLOTHES,
    PAPERS,
    NAMES,
    COMPLAINED,
    INTERRUPTED,
    QUESTIONS;

    /** Translation key of the sentence. */
    public String key() {
        return "looking-back.blunder." + name();
    }

    /** The kind of check it gives; its text is kept with the lessons. */
    public String check() {
        return name().toLowerCase(Locale.ROOT);
    }
}
