package app.rebound.lessons;

import static app.rebound.lessons.Lesson.Kind.DO;
import static app.rebound.lessons.Lesson.Kind.DONT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FocusTest {

    @Test
    void dosComeFirst() {
        assertThat(Focus.of(List.of(lesson(DONT), lesson(DO))).shown())
                .extracting(Lesson::kind)
                .containsExactly(DO, DONT);
    }

    @Test
    void thereAreNeverMoreDontsThanDosToSee() {
        var focus = Focus.of(List.of(lesson(DONT), lesson(DO), lesson(DONT), lesson(DONT)));

        assertThat(focus.donts()).hasSize(1);
        assertThat(focus.waiting()).hasSize(2);
    }

    @Test
    void aDontAloneWaits() {
        var focus = Focus.of(List.of(lesson(DONT)));

        assertThat(focus.shown()).isEmpty();
        assertThat(focus.waiting()).hasSize(1);
    }

    @Test
    void dosNeedNoDonts() {
        assertThat(Focus.of(List.of(lesson(DO), lesson(DO))).shown()).hasSize(2);
    }

    private static Lesson lesson(Lesson.Kind kind) {
        return new Lesson(
                new LessonId(UUID.randomUUID()),
                0,
                kind,
                "I need time",
                "say so",
                Locale.ENGLISH,
                Lesson.Standing.FOCUS,
                LessonSource.own(),
                Instant.EPOCH,
                null,
                0,
                0);
    }
}
