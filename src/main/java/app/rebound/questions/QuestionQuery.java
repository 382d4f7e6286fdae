package app.rebound.questions;

/** A list of questions as someone asked for it: which ones, from which shelf, in which order. */
public record QuestionQuery(QuestionFilter filter, Shelf shelf, Sort sort) {

    /** Where a question stands. */
    public enum Shelf {
        IN_USE,
        ARCHIVED
    }

    /** In which order questions are listed. */
    public enum Sort {
        TEXT,
        NEWEST,
        SHORTEST,
        EASIEST,
        LEAST_PRACTISED
    }

    /** Every question the person sees, by its words. */
    public static final QuestionQuery ALL =
            new QuestionQuery(QuestionFilter.ALL, Shelf.IN_USE, Sort.TEXT);

    /** The questions in use that match, by their words. */
    public static QuestionQuery of(QuestionFilter filter) {
        return new QuestionQuery(filter, Shelf.IN_USE, Sort.TEXT);
    }
}
