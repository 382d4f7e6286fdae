package app.rebound.lessons;

import java.util.UUID;

/** Addresses of the screens of lessons and stones. */
public final class LessonRoutes {
    public static final String LIST = "lessons";
    public static final String BEFORE_NEXT = LIST + "/before-next";
    public static final String AFTER = LIST + "/after";
    public static final String STONES = LIST + "/stones";
    public static final String WRITE = LIST + "/new";

    /** What may stand in the query of {@link #WRITE}. */
    public static final String KIND = "kind";

    public static final String STONE = "stone";
    public static final String OCCASION = "after";
    public static final String ID = "id";

    private LessonRoutes() {}

    /** One lesson with its history. */
    public static String lesson(LessonId lesson) {
        return LIST + "/" + lesson.value();
    }

    /** Where a lesson of this kind is written. */
    public static String write(Lesson.Kind kind) {
        return WRITE + "?" + KIND + "=" + kind;
    }

    /** Where a lesson is drawn from a stone. */
    public static String writeFrom(StoneId stone) {
        return WRITE + "?" + STONE + "=" + stone.value();
    }

    /** Where a lesson is drawn from a practice session or an interview. */
    public static String writeAfter(String type, UUID occasion) {
        return WRITE + "?" + OCCASION + "=" + type + "&" + ID + "=" + occasion;
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
