package app.rebound.feedback;

import app.rebound.rubrics.RatedSubject;

/** Something to ask feedback on: as what it is rated, and what a rater sees of it. */
public record Shareable(RatedSubject subject, SharedContent content) {}
