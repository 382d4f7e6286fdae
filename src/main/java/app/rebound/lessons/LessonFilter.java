package app.rebound.lessons;

/** Which lessons to list: those of one kind and standing whose words contain {@code text}. */
public record LessonFilter(Lesson.Standing standing, Lesson.Kind kind, String text) {}
