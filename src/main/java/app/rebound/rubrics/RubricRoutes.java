package app.rebound.rubrics;

/** Addresses of the rubric screens. */
public final class RubricRoutes {
    public static final String RUBRIC = "rubric";

    private RubricRoutes() {}
}
