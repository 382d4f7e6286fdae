package app.rebound.rubrics;

/**
 * A correction that is being written and was not sent yet; only its rater ever sees it.
 *
 * @param version counts saves; expected back when saving so that two tabs never overwrite each
 *     other
 */
public record CorrectionDraft(int version, ScorecardData data, String reason) {

    /** The version expected where nothing was saved yet. */
    public static final int NONE = -1;
}
