package app.rebound.applications;

/**
 * A column of the person's board.
 *
 * @param name what the person calls it; empty for the name of its meaning in the reader's language
 */
public record Stage(StageId id, int version, String name, Meaning meaning, int position) {

    /** How many characters a name has at most. */
    public static final int NAME_LENGTH = 60;

    /** How many stages a board has at most. */
    public static final int MOST = 12;
}
