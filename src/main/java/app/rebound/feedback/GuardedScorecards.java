package app.rebound.feedback;

import app.rebound.rubrics.CorrectResult;
import app.rebound.rubrics.Correction;
import app.rebound.rubrics.CorrectionDraft;
import app.rebound.rubrics.KeepResult;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.SaveResult;
import app.rebound.rubrics.ScorecardData;
import app.rebound.rubrics.ScorecardDesk;
import app.rebound.rubrics.ScorecardId;
import app.rebound.rubrics.SendResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stands between a rater's form and the scorecards: a revoked link saves nothing more. */
record GuardedScorecards(FeedbackDesk guard, ScorecardDesk scorecards, RaterAccess access)
        implements ScorecardDesk {

    @Override
    public SaveResult saveDraft(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language) {
        return guard.whileOpen(
                        access,
                        rater,
                        invitation ->
                                scorecards.saveDraft(id, rater, expectedVersion, data, language))
                .orElseGet(SaveResult.NotFound::new);
    }

    @Override
    public SendResult send(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language) {
        return guard.whileOpenToSend(
                        access,
                        rater,
                        invitation -> {
                            var result =
                                    scorecards.send(id, rater, expectedVersion, data, language);
                            if (result instanceof SendResult.Sent) {
                                guard.sent(invitation);
                            }
                            return result;
                        })
                .orElseGet(SendResult.NotFound::new);
    }

    @Override
    public Optional<CorrectionDraft> correctionDraft(ScorecardId id, Rater rater) {
        return guard.whileOpen(access, rater, invitation -> scorecards.correctionDraft(id, rater))
                .flatMap(draft -> draft);
    }

    @Override
    public KeepResult keepCorrection(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language) {
        return guard.whileOpen(
                        access,
                        rater,
                        invitation ->
                                scorecards.keepCorrection(
                                        id, rater, expectedVersion, data, reason, language))
                .orElseGet(KeepResult.NotFound::new);
    }

    @Override
    public void dropCorrection(ScorecardId id, Rater rater) {
        guard.whileOpen(
                access,
                rater,
                invitation -> {
                    scorecards.dropCorrection(id, rater);
                    return invitation;
                });
    }

    @Override
    public CorrectResult correct(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language) {
        return guard.whileOpenToSend(
                        access,
                        rater,
                        invitation -> {
                            var result =
                                    scorecards.correct(
                                            id, rater, expectedVersion, data, reason, language);
                            if (result instanceof CorrectResult.Corrected) {
                                guard.corrected(invitation);
                            }
                            return result;
                        })
                .orElseGet(CorrectResult.NotFound::new);
    }

    @Override
    public List<Correction> history(ScorecardId id, Rater rater) {
        return guard.whileOpen(access, rater, invitation -> scorecards.history(id, rater))
                .orElseGet(List::of);
    }
}
