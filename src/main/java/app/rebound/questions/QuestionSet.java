package app.rebound.questions;

import java.util.List;

/** A person's ordered list of questions to practise. */
public record QuestionSet(QuestionSetId id, int version, String name, List<QuestionId> questions) {}
