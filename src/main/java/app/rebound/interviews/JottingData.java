package app.rebound.interviews;

/** What is written down about one question; empty where nothing was. */
public record JottingData(String asked, String answered, String reaction, String differently) {

    /** The longest text of each. */
    public static final int LONGEST = 10_000;

    public static final JottingData EMPTY = new JottingData("", "", "", "");

    /** A question of which only the question itself is known. */
    public static JottingData asked(String asked) {
        return new JottingData(asked, "", "", "");
    }
}
