package rebound.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was reached beside what was aimed at, and counts. */
final class Report {

    private static final String LINE = "%-58s %12s %12s   %s%n";

    private final PrintStream out;
    private int targets;
    private int reached;

    Report(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.printf("%n%s%n", title);
    }

    void heading(String what, String reference, String subject) {
        out.printf(LINE, what, reference, subject, "ratio");
    }

    /** Two medians and the most that the second may be of the first. */
    void ratio(String what, Turns.Medians medians, double most) {
        out.printf(
                LINE,
                what,
                millis(medians.reference()),
                millis(medians.subject()),
                verdict(medians.ratio(), most));
    }

    /** Something worth knowing that has no target. */
    void aside(String text) {
        out.printf("  %s%n", text);
    }

    /** Counts a target; adds its {@code name} to {@code missed} where it was not reached. */
    void check(boolean good, String name, List<String> missed) {
        targets++;
        if (good) {
            reached++;
        } else {
            missed.add(name);
        }
    }

    private String verdict(double ratio, double most) {
        var missed = new ArrayList<String>();
        check(ratio <= most, "  MISSED", missed);
        return String.format(
                        Locale.ROOT, "reached %.1f\u00d7, target at most %.1f\u00d7", ratio, most)
                + String.join("", missed);
    }

    void end() {
        out.printf("%n%d of %d targets reached%n", reached, targets);
    }

    PrintStream out() {
        return out;
    }

    static String millis(Duration time) {
        var millis = time.toNanos() / 1e6;
        return String.format(Locale.ROOT, millis < 100 ? "%.2f ms" : "%,.0f ms", millis);
    }
}
