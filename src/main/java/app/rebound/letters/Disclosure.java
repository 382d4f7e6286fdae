package app.rebound.letters;

/** How much is said of what was going on; the least comes first. */
public enum Disclosure {
    THAT_SOMETHING_WAS,
    WHAT_KIND,
    OWN_WORDS;

    /** Translation key of the name. */
    public String key() {
        return "letters.disclosure." + name();
    }
}
