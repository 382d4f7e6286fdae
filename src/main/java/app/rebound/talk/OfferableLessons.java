package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonFilter;
import app.rebound.lessons.Lessons;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;

/** Which lessons a person can offer somebody else, and how they are put. */
final class OfferableLessons {

    private static final PageRequest NEWEST = PageRequest.ofSize(20);

    private OfferableLessons() {}

    static List<Lesson> of(Lessons lessons, PersonId owner) {
        var focus = lessons.focus(owner);
        return Stream.of(
                        focus.dos(),
                        focus.donts(),
                        focus.waiting(),
                        resting(lessons, owner, Lesson.Kind.DO),
                        resting(lessons, owner, Lesson.Kind.DONT))
                .flatMap(List::stream)
                .toList();
    }

    static OfferedLesson offered(Lesson lesson) {
        return new OfferedLesson(lesson.kind(), lesson.when(), lesson.then());
    }

    private static List<Lesson> resting(Lessons lessons, PersonId owner, Lesson.Kind kind) {
        return lessons.find(owner, new LessonFilter(Lesson.Standing.RESTING, kind, ""), NEWEST);
    }
}
