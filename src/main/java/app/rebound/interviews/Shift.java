package app.rebound.interviews;

/** How the second look at an interview differs from the first. */
public enum Shift {
    MUCH_BETTER,
    BETTER,
    SAME,
    WORSE,
    MUCH_WORSE;

    /** The way from {@code first} to {@code second}; two levels and more are much. */
    public static Shift between(Sight first, Sight second) {
        return switch (Integer.signum(second.level() - first.level())) {
            case 1 -> second.level() - first.level() > 1 ? MUCH_BETTER : BETTER;
            case -1 -> first.level() - second.level() > 1 ? MUCH_WORSE : WORSE;
            default -> SAME;
        };
    }

    /** Translation key of the sentence, for a second look that was taken today. */
    public String keyToday() {
        return "looking-back.shift.today." + name();
    }

    /** Translation key of the sentence, for a second look that was taken earlier. */
    public String keyEarlier() {
        return "looking-back.shift.earlier." + name();
    }
}
