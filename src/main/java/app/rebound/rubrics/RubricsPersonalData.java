package app.rebound.rubrics;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exports and erases the scorecards about a person. What others sent about something stays sealed
 * in the export too until the person may read it; only its number is told. What the person wrote
 * about others belongs to those others: the module that invited them calls {@link
 * Scorecards#forget}.
 */
@Component
class RubricsPersonalData implements PersonalData {

    private static final int AFTER_THOSE_WHO_ASK_FOR_RATINGS = 30;

    private final ScorecardRepository scorecards;
    private final CorrectionRepository corrections;
    private final CorrectionDraftRepository drafts;
    private final SealRepository seals;
    private final Rubrics rubrics;

    RubricsPersonalData(
            ScorecardRepository scorecards,
            CorrectionRepository corrections,
            CorrectionDraftRepository drafts,
            SealRepository seals,
            Rubrics rubrics) {
        this.scorecards = scorecards;
        this.drafts = drafts;
        this.seals = seals;
        this.corrections = corrections;
        this.rubrics = rubrics;
    }

    @Override
    public int getOrder() {
        return AFTER_THOSE_WHO_ASK_FOR_RATINGS;
    }

    @Override
    public String section() {
        return "scorecards";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var cards = scorecards.findAllOf(person.value());
        var closed = seals.closed(person.value());
        var opened =
                cards.stream()
                        .filter(card -> card.isSelf() && card.isSent())
                        .filter(card -> !closed.contains(card.occasion()))
                        .map(ScorecardEntity::subject)
                        .collect(Collectors.toSet());
        var readable =
                cards.stream()
                        .filter(card ->
                                card.isSelf() || card.isSent() && opened.contains(card.subject()))
                        .toList();
        var sealed =
                cards.stream()
                        .filter(card -> !card.isSelf() && card.isSent())
                        .filter(card -> !opened.contains(card.subject()))
                        .count();
        var before = corrections(readable);
        return new Export(
                readable.stream()
                        .map(card -> exported(card, before.getOrDefault(card.id(), List.of())))
                        .toList(),
                unsent(readable),
                sealed);
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        scorecards.deleteAllOf(person.value());
        seals.deleteAllOf(person.value());
    }

    /** The person's own corrections that are begun; those of others are not sent to them yet. */
    private List<UnsentCorrection> unsent(List<ScorecardEntity> cards) {
        var own = cards.stream().filter(ScorecardEntity::isSelf).map(ScorecardEntity::id).toList();
        return own.isEmpty()
                ? List.of()
                : drafts.ofAll(own).stream()
                        .map(draft ->
                                new UnsentCorrection(
                                        draft.toDraft().reason(), filled(draft.toDraft().data())))
                        .toList();
    }

    private Map<UUID, List<Correction>> corrections(List<ScorecardEntity> cards) {
        var corrected =
                cards.stream()
                        .filter(ScorecardEntity::isCorrected)
                        .map(ScorecardEntity::id)
                        .toList();
        var byCard = new HashMap<UUID, List<Correction>>();
        if (!corrected.isEmpty()) {
            corrections.findAllOf(corrected).stream()
                    .collect(Collectors.groupingBy(CorrectionEntity::scorecardId))
                    .forEach((card, found) ->
                            byCard.put(
                                    card,
                                    found.stream().map(CorrectionEntity::toCorrection).toList()));
        }
        return byCard;
    }

    private ExportedScorecard exported(ScorecardEntity card, List<Correction> before) {
        var rubric = rubrics.version(card.rubricVersion(), card.subject().type(), Locale.ENGLISH);
        var scorecard = card.toScorecard(rubric);
        return new ExportedScorecard(
                scorecard.subject().type(),
                scorecard.subject().id(),
                card.occurredAt(),
                scorecard.rater().kind(),
                scorecard.rater().name(),
                rubric.key(),
                rubric.version(),
                scorecard.sentAt(),
                filled(scorecard.data()),
                before.stream()
                        .map(correction ->
                                new ExportedCorrection(
                                        correction.at(),
                                        correction.reason(),
                                        filled(correction.before())))
                        .toList());
    }

    private static Filled filled(ScorecardData data) {
        return new Filled(
                data.strength(),
                data.nextStep(),
                data.ratings().stream().map(RatingPart::of).toList());
    }

    /** {@code sealed} counts what others sent that the person may not read yet. */
    private record Export(
            List<ExportedScorecard> scorecards, List<UnsentCorrection> unsent, long sealed) {}

    private record UnsentCorrection(String reason, Filled filled) {}

    private record ExportedScorecard(
            String subjectType,
            UUID subject,
            Instant occurredAt,
            Rater.Kind rater,
            String raterName,
            String rubric,
            int rubricVersion,
            @Nullable Instant sentAt,
            Filled filled,
            List<ExportedCorrection> corrections) {}

    private record ExportedCorrection(Instant at, String reason, Filled before) {}

    private record Filled(String strength, String nextStep, List<RatingPart> ratings) {}
}
