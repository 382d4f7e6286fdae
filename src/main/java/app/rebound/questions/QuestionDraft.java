package app.rebound.questions;

import java.time.Instant;

/**
 * What someone typed into the editor and has not saved yet.
 *
 * @param baseVersion the version of the question the typing started from
 */
public record QuestionDraft(QuestionData data, int baseVersion, Instant savedAt) {}
