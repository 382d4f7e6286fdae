package app.rebound.advice;

/** How many days an answer may take. */
public final class Patience {

    public static final int LEAST = 1;
    public static final int MOST = 60;
    public static final int DEFAULT = 7;

    private Patience() {}
}
