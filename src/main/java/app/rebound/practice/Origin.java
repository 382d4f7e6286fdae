package app.rebound.practice;

/**
 * Where the questions of a session came from, as it is stored.
 *
 * @param name the set's name at that time, or empty
 * @param choice the set's or session's id, or the filter as JSON
 */
record Origin(QuestionSource.Kind kind, String name, String choice) {}
