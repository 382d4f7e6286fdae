package app.rebound.rubrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a rater fills in: a rating for every criterion in the rubric's order, one strength, one next
 * step.
 *
 * @param delivery said only of one answer to one question
 */
public record ScorecardData(
        List<CriterionRating> ratings, String strength, String nextStep, Delivery delivery) {

    /** More characters than this are refused for the strength and for the next step. */
    public static final int LINE_MAX = 1000;

    /** Nothing is said of how it came across. */
    public ScorecardData(List<CriterionRating> ratings, String strength, String nextStep) {
        this(ratings, strength, nextStep, Delivery.FREE);
    }

    public ScorecardData {
        ratings = List.copyOf(ratings);
        strength = Texts.storable(strength, LINE_MAX);
        nextStep = Texts.storable(nextStep, LINE_MAX);
    }

    /** The rating of a criterion; an empty one if there is none yet. */
    public CriterionRating rating(String criterion) {
        return ratings.stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .findFirst()
                .orElseGet(() -> CriterionRating.empty(criterion));
    }

    /** The same with another rating of that rating's criterion. */
    public ScorecardData with(CriterionRating changed) {
        return new ScorecardData(
                ratings.stream()
                        .map(rating ->
                                rating.criterion().equals(changed.criterion()) ? changed : rating)
                        .toList(),
                strength,
                nextStep,
                delivery);
    }

    /** The same with other words. */
    public ScorecardData saying(String newStrength, String newNextStep) {
        return new ScorecardData(ratings, newStrength, newNextStep, delivery);
    }

    /** The same with another word on how it came across. */
    public ScorecardData heard(Delivery as) {
        return new ScorecardData(ratings, strength, nextStep, as);
    }

    /** The levels that were chosen, by criterion, in the rubric's order. */
    public Map<String, Integer> levels() {
        var levels = new LinkedHashMap<String, Integer>();
        ratings.forEach(rating ->
                rating.levelIfAny().ifPresent(level -> levels.put(rating.criterion(), level)));
        return levels;
    }

    /** Whether nothing at all was filled in. */
    public boolean isBlank() {
        return strength.isBlank()
                && nextStep.isBlank()
                && ratings.stream().allMatch(CriterionRating::isBlank);
    }

    /** What keeps it from being sent, in the order of the form; empty if nothing does. */
    public List<Problem> missing(Rubric rubric) {
        return SendingRules.problems(rubric, this);
    }

    /** A draft as it is kept: in the rubric's order, no level chosen before its evidence. */
    ScorecardData asDraft(Rubric rubric) {
        return map(rubric, CriterionRating::founded);
    }

    /** As it is sent: no text left that "no evidence seen" or "not observed" contradicts. */
    ScorecardData asSent(Rubric rubric) {
        var clean = map(rubric, CriterionRating::consistent);
        return clean.saying(strength.strip(), nextStep.strip());
    }

    private ScorecardData map(Rubric rubric, Function<CriterionRating, CriterionRating> change) {
        var byCriterion =
                ratings.stream()
                        .collect(Collectors.toMap(CriterionRating::criterion, Function.identity()));
        return new ScorecardData(
                rubric.criteria().stream()
                        .map(Criterion::key)
                        .map(key -> byCriterion.getOrDefault(key, CriterionRating.empty(key)))
                        .map(change)
                        .toList(),
                strength,
                nextStep,
                delivery);
    }
}
