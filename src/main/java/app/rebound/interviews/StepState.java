package app.rebound.interviews;

import java.util.Map;

/**
 * How far one step of one interview is.
 *
 * @param summaryKey translation key of one line that says what is there; empty for nothing to say
 * @param args named values for the line; an {@code Instant} or {@code LocalDate} is written as a
 *     date in the reader's words
 */
public record StepState(Progress progress, String summaryKey, Map<String, Object> args) {

    /** How far it is. */
    public enum Progress {
        NOT_STARTED,
        STARTED,
        DONE
    }

    public static final StepState NOT_STARTED = new StepState(Progress.NOT_STARTED, "", Map.of());

    /** Something is there, and more may come. */
    public static StepState started(String summaryKey, Map<String, Object> args) {
        return new StepState(Progress.STARTED, summaryKey, args);
    }

    /** Done, as far as the person is concerned. */
    public static StepState done(String summaryKey, Map<String, Object> args) {
        return new StepState(Progress.DONE, summaryKey, args);
    }

    public boolean isDone() {
        return progress == Progress.DONE;
    }
}
