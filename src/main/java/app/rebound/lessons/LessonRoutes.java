package app.rebound.lessons;

import java.util.UUID;

/** Addresses of the screens of lessons and stones. */
public final class LessonRoutes {
    public static final String LIST = "lessons";
    public static final String BEFORE_NEXT = LIST + "/before-next";
    public static final String AFTER = LIST + "/after";
    public static final String STONES = LIST + "/stones";

    private LessonRoutes() {}

    /** One lesson with its history. */
    public static String lesson(LessonId lesson) {
        return LIST + "/" + lesson.value();
    }

    /** Where lessons are ticked after a practice session or an interview. */
    public static String after(String type, UUID occasion) {
        return AFTER + "/" + type + "/" + occasion;
    }

    /** One stone with every trip. */
    public static String stone(StoneId stone) {
        return STONES + "/" + stone.value();
    }
}
