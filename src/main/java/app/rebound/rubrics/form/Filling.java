package app.rebound.rubrics.form;

/** What a scorecard is filled for. */
enum Filling {
    /** To be sent for the first time; saved at every pause. */
    DRAFT,
    /** To put something right after it was sent; kept at every pause, seen by nobody until sent. */
    CORRECTION
}
