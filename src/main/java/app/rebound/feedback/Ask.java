package app.rebound.feedback;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * "Please look at this, and at this in particular."
 *
 * @param askerName what the raters know the owner by
 * @param focus what to look at, or empty
 * @param raters a name for each rater; each gets a link of their own
 */
public record Ask(
        String subjectType,
        UUID subject,
        String askerName,
        Set<Shown> shown,
        String focus,
        Duration open,
        List<String> raters) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_FOCUS = 1000;
    public static final int MOST_RATERS = 20;
    public static final int DEFAULT_DAYS = 14;
    public static final int MOST_DAYS = 90;

    public Ask {
        askerName = askerName.strip();
        focus = focus.strip();
        shown = Set.copyOf(shown);
        raters = raters.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    boolean isSound() {
        return isName(askerName)
                && focus.length() <= LONGEST_FOCUS
                && !raters.isEmpty()
                && raters.size() <= MOST_RATERS
                && raters.stream().allMatch(Ask::isName)
                && open.compareTo(Duration.ofDays(1)) >= 0
                && open.compareTo(Duration.ofDays(MOST_DAYS)) <= 0;
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }
}
