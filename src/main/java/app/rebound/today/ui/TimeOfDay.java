package app.rebound.today.ui;

import java.time.LocalTime;

/** The part of the day by which people greet. */
enum TimeOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int MORNING_BEGINS = 4;
    private static final int AFTERNOON_BEGINS = 12;
    private static final int EVENING_BEGINS = 18;

    static TimeOfDay at(LocalTime time) {
        var hour = time.getHour();
        if (hour < MORNING_BEGINS || hour >= EVENING_BEGINS) {
            return EVENING;
        }
        return hour < AFTERNOON_BEGINS ? MORNING : AFTERNOON;
    }

    /** Translation key of the greeting without a name. */
    String key() {
        return "today.greeting." + name();
    }

    /** Translation key of the greeting by name. */
    String keyWithName() {
        return "today.greeting.named." + name();
    }
}
