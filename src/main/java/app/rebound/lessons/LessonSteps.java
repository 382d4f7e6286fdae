package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.lessons.AtAGlance.Glance;
import app.rebound.practice.BesidePractice;
import app.rebound.practice.MeetAgain;
import app.rebound.practice.PracticeRoutes;
import app.rebound.questions.QuestionId;
import app.rebound.today.KeptStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts stones and lessons where they help: on the front page and beside practice. */
@Component
class LessonSteps implements KeptStep, MeetAgain, BesidePractice {

    private static final int TRIPPED_AGAIN = 75;
    private static final int LOOK_BACK = 55;
    private static final int TRIPPED_ONCE = 45;

    private final Lessons lessons;
    private final LookBack lookBack;
    private final StoneRepository stones;
    private final AtAGlance glances;

    LessonSteps(Lessons lessons, LookBack lookBack, StoneRepository stones, AtAGlance glances) {
        this.glances = glances;
        this.lessons = lessons;
        this.lookBack = lookBack;
        this.stones = stones;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        return glances.of(person)
                .then(glance ->
                        occasion(person, glance).map(occasion -> contribution(glance, occasion)));
    }

    /** To look back on; none where no lesson in focus is older. */
    private Lookup<Optional<Occasion>> occasion(PersonId person, Glance glance) {
        return glance.hasFocus()
                ? lookBack.latest(person)
                        .map(found -> found.filter(occasion -> glance.hadLessonsAt(occasion.at())))
                : Lookup.of(Optional.empty());
    }

    private static Contribution contribution(Glance glance, Optional<Occasion> occasion) {
        var stone = glance.stone().map(LessonSteps::offer);
        var lookBack = occasion.map(LessonSteps::lookBackOn);
        return new Contribution(
                Stream.concat(stone.stream(), lookBack.stream()).toList(), List.of());
    }

    private static Offer offer(Stone stone) {
        var weight = stone.trips() > 1 ? TRIPPED_AGAIN : TRIPPED_ONCE;
        return switch (stone.subject()) {
            case StoneSubject.OnQuestion(var question) ->
                    new Offer(
                            weight,
                            "lessons.next.question",
                            "lessons.next.question-text",
                            Map.of("words", stone.words(), "trips", stone.trips()),
                            "lessons.practise-it",
                            PracticeRoutes.question(question));
            case StoneSubject.OnFactor(var factor) ->
                    new Offer(
                            weight,
                            "lessons.next.factor." + factor,
                            "lessons.next.factor-text",
                            Map.of("trips", stone.trips()),
                            "lessons.stone.open",
                            LessonRoutes.stone(stone.id()));
        };
    }

    private static Offer lookBackOn(Occasion occasion) {
        return new Offer(
                LOOK_BACK,
                "lessons.next.look-back." + occasion.type(),
                "lessons.next.look-back-text",
                Map.of("label", occasion.label()),
                "lessons.next.look-back-action",
                LessonRoutes.after(occasion.type(), occasion.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuestionId> questions(PersonId person, int most) {
        return stones.findQuestionsToMeetAgain(person.value(), PageRequest.ofSize(most)).stream()
                .map(QuestionId::new)
                .toList();
    }

    /** The questions that tripped them, then the lessons in focus. */
    @Override
    @Transactional(readOnly = true)
    public List<Word> before(PersonId person) {
        var glance = glances.of(person).now();
        var words = new ArrayList<Word>();
        glance.stone()
                .filter(stone -> stone.subject() instanceof StoneSubject.OnQuestion)
                .map(LessonSteps::again)
                .ifPresent(words::add);
        if (glance.hasFocus()) {
            var shown = lessons.focus(person).shown();
            if (!shown.isEmpty()) {
                words.add(
                        new Word(
                                "lessons.beside.before",
                                shown.stream().map(LessonSteps::line).toList(),
                                "lessons.before.open",
                                LessonRoutes.BEFORE_NEXT));
            }
        }
        return words;
    }

    private static Word again(Stone stone) {
        return new Word(
                "practice.again.title",
                List.of(
                        new Line(
                                "lessons.quote", Map.of("words", stone.words()), stone.language())),
                "lessons.stones.practise",
                PracticeRoutes.meetAgain());
    }

    private static Line line(Lesson lesson) {
        return new Line(
                lesson.lineKey(),
                Map.of("when", lesson.when(), "then", lesson.then()),
                lesson.language());
    }

    /** Always: whoever has no lesson yet may take the first one from here. */
    @Override
    public Optional<Word> after(PersonId person, UUID session) {
        return Optional.of(
                new Word(
                        "lessons.beside.after",
                        List.of(),
                        "lessons.beside.after-action",
                        LessonRoutes.after(LessonSource.PRACTICE, session)));
    }
}
