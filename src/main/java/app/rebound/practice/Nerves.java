package app.rebound.practice;

/** How nervous somebody is: 1 (calm) to 5 (very nervous). */
public final class Nerves {
    public static final int CALM = 1;
    public static final int VERY_NERVOUS = 5;

    private Nerves() {}

    /** Translation key of the words for a level. */
    public static String key(int nerves) {
        return "practice.nerves." + checked(nerves);
    }

    static int checked(int nerves) {
        if (nerves < CALM || nerves > VERY_NERVOUS) {
            throw new IllegalArgumentException("Nerves of " + nerves);
        }
        return nerves;
    }
}
