package app.rebound.questions.csv;

/** Where imported questions go. */
public enum ImportTarget {
    OWN,
    SHARED
}
