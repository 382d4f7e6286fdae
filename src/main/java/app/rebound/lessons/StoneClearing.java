package app.rebound.lessons;

import static java.util.stream.Collectors.groupingBy;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.practice.GivenAnswer;
import app.rebound.practice.GivenAnswers;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Judged;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.ScorecardCorrected;
import app.rebound.rubrics.ScorecardSent;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SealOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the clean answers since each stone last tripped the person, and clears the stones that have
 * enough of them. It looks again whenever a scorecard is sent or corrected or a seal is opened, in
 * the same transaction.
 */
@Component
class StoneClearing {

    private final StoneRepository stones;
    private final TripRows trips;
    private final GivenAnswers answers;
    private final Scorecards scorecards;
    private final People people;
    private final Clock clock;

    StoneClearing(
            StoneRepository stones,
            TripRows trips,
            GivenAnswers answers,
            Scorecards scorecards,
            People people,
            Clock clock) {
        this.stones = stones;
        this.trips = trips;
        this.answers = answers;
        this.scorecards = scorecards;
        this.people = people;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(ScorecardSent sent) {
        lookAgain(sent.owner());
    }

    @EventListener
    @Transactional
    void on(ScorecardCorrected corrected) {
        lookAgain(corrected.owner());
    }

    @EventListener
    @Transactional
    void on(SealOpened opened) {
        lookAgain(opened.owner());
    }

    /**
     * Clears what may be cleared by now. What is clear stays clear until it trips the person once
     * more, even if a later rating is lower.
     */
    @Transactional
    void lookAgain(PersonId owner) {
        var open = stones.lockOpen(owner.value());
        if (open.isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var zone = people.find(owner).map(Person::zone).orElse(null);
        var found = of(owner, open.stream().map(StoneEntity::toStone).toList(), zone);
        open.stream()
                .filter(stone -> found.get(new StoneId(stone.id())) == Clearing.CLEAR)
                .forEach(stone -> stone.clear(now));
    }

    /** How far each of these is; what was cleared once is clear. */
    Map<StoneId, Clearing> of(PersonId owner, List<Stone> stones, @Nullable ZoneId zone) {
        var clean = clean(owner, stones.stream().filter(stone -> !stone.isClear()).toList());
        var clearing = new HashMap<StoneId, Clearing>();
        for (var stone : stones) {
            clearing.put(stone.id(), of(stone, clean, zone));
        }
        return clearing;
    }

    private static Clearing of(
            Stone stone, Map<StoneId, List<ClearingRule.Clean>> clean, @Nullable ZoneId zone) {
        return stone.isClear()
                ? Clearing.CLEAR
                : ClearingRule.of(clean.getOrDefault(stone.id(), List.of()), zone);
    }

    /** One answer, or one session with an outside factor in it, to be judged by its scorecards. */
    private record Try(StoneId stone, Instant at, UUID session, @Nullable UUID attempt) {

        boolean isJudgedBy(Judged judged) {
            if (!judged.occasion().equals(session)) {
                return false;
            }
            return attempt == null || judged.subject().id().equals(attempt);
        }
    }

    private Map<StoneId, List<ClearingRule.Clean>> clean(PersonId owner, List<Stone> open) {
        var tries = new HashSet<Try>();
        var earliest = open.stream().map(Stone::lastTripAt).min(Instant::compareTo);
        if (earliest.isEmpty()) {
            return Map.of();
        }
        var byQuestion = new HashMap<QuestionId, Stone>();
        var byId = new HashMap<UUID, Stone>();
        for (var stone : open) {
            switch (stone.subject()) {
                case StoneSubject.OnQuestion(var question) -> byQuestion.put(question, stone);
                case StoneSubject.OnFactor factor -> byId.put(stone.id().value(), stone);
            }
        }
        for (var answer : answers.to(owner, byQuestion.keySet(), earliest.get())) {
            var stone = byQuestion.get(answer.question());
            if (stone != null && answer.at().isAfter(stone.lastTripAt())) {
                tries.add(attempt(stone, answer));
            }
        }
        for (var met : trips.met(byId.keySet())) {
            var stone = byId.get(met.stone());
            if (stone != null && met.at().isAfter(stone.lastTripAt())) {
                tries.add(new Try(stone.id(), met.at(), met.session(), null));
            }
        }
        return judge(owner, tries);
    }

    /** An answer is judged by what was said about it and, alone in its session, about that. */
    private static Try attempt(Stone stone, GivenAnswer answer) {
        return new Try(
                stone.id(),
                answer.at(),
                answer.session(),
                answer.alone() ? null : answer.attempt());
    }

    private Map<StoneId, List<ClearingRule.Clean>> judge(PersonId owner, Collection<Try> tries) {
        var sessions = tries.stream().map(Try::session).distinct().toList();
        var judged =
                scorecards.judged(owner, sessions).stream().collect(groupingBy(Judged::occasion));
        var clean = new HashMap<StoneId, List<ClearingRule.Clean>>();
        for (var each : tries) {
            var words =
                    judged.getOrDefault(each.session(), List.of()).stream()
                            .filter(each::isJudgedBy)
                            .toList();
            clean(each, words)
                    .ifPresent(found ->
                            clean.computeIfAbsent(each.stone(), none -> new ArrayList<>())
                                    .add(found));
        }
        return clean;
    }

    /** Where somebody else has rated it, theirs counts; the person's own where nobody else has. */
    private static Optional<ClearingRule.Clean> clean(Try each, List<Judged> words) {
        var others = words.stream().filter(word -> word.by() == Rater.Kind.OTHER).toList();
        var counting = others.isEmpty() ? words : others;
        return !counting.isEmpty() && counting.stream().allMatch(Judged::isSound)
                ? Optional.of(new ClearingRule.Clean(each.at(), !others.isEmpty()))
                : Optional.empty();
    }
}
