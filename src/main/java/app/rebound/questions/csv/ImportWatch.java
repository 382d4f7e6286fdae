package app.rebound.questions.csv;

/** Follows an import from outside, on the thread that does it, and may stop it. */
public interface ImportWatch {

    /** Nobody looks. */
    ImportWatch NONE =
            new ImportWatch() {
                @Override
                public void read(long rows) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /** So many rows of the file have been dealt with. */
    void read(long rows);

    /** Whether to stop and leave everything as it was; asked again and again. */
    boolean cancelled();
}
