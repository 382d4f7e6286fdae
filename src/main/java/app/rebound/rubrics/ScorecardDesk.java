package app.rebound.rubrics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a scorecard form puts what a rater fills in. {@link Scorecards} keeps it; a module that
 * lets others rate stands in front of it and first asks whether the rater still may: to one who may
 * not, the scorecard looks unknown.
 */
public interface ScorecardDesk {

    /**
     * Keeps a draft unless somebody saved a newer version since {@code expectedVersion} was read. A
     * level chosen before its evidence is not kept.
     */
    SaveResult saveDraft(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language);

    /** Sends a scorecard: from then on it is locked, and the owner may read it. */
    SendResult send(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language);

    /** The rater's correction of a sent scorecard that is begun and not sent yet, or empty. */
    Optional<CorrectionDraft> correctionDraft(ScorecardId id, Rater rater);

    /**
     * Keeps a correction that is being written, unless another tab kept a newer one since {@code
     * expectedVersion} was read. Nobody else sees it before it is sent.
     */
    KeepResult keepCorrection(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language);

    /** Drops a correction that was begun; what was sent stays as it is. */
    void dropCorrection(ScorecardId id, Rater rater);

    /** Corrects a scorecard after it was sent; what was there before is kept with the reason. */
    CorrectResult correct(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language);

    /** How the rater's own scorecard was corrected after sending, oldest first. */
    List<Correction> history(ScorecardId id, Rater rater);
}
