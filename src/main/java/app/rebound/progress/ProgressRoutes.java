package app.rebound.progress;

/** Address of the progress screen. */
public final class ProgressRoutes {
    public static final String PROGRESS = "progress";

    private ProgressRoutes() {}
}
