package rebound.bench;

import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Locale;

/** What an open session on each view keeps in memory beyond one on a blank view. */
final class MemoryBench {

    private static final double MOST_KILOBYTES = 250;

    private final BenchServer server;
    private final HttpClient http;
    private final Sample sample;
    private final int sessions;
    private final Views views;

    MemoryBench(BenchServer server, HttpClient http, Sample sample, int sessions, Views views) {
        this.server = server;
        this.http = http;
        this.sample = sample;
        this.sessions = sessions;
        this.views = views;
    }

    void run(Report report) {
        var routes = views.reachable();
        // What is loaded and cached at the first time belongs to no session.
        routes.forEach(route -> open(Views.location(route, sample)));
        open(BlankView.ROUTE);
        report.title(
                "Memory of %d open sessions on each view, kB a session, target under %.0f beyond a blank one"
                        .formatted(sessions, MOST_KILOBYTES));
        var blank = perSession(BlankView.ROUTE);
        report.aside(String.format(Locale.ROOT, "%-40s %7.0f", "blank", blank));
        for (var route : routes) {
            var beyond = perSession(Views.location(route, sample)) - blank;
            var missed = new ArrayList<String>();
            report.check(beyond < MOST_KILOBYTES, "  MISSED", missed);
            report.aside(
                    String.format(Locale.ROOT, "%-40s %7.0f beyond it", "/" + route, beyond)
                            + String.join("", missed));
        }
    }

    private double perSession(String location) {
        var before = usedAfterCollection();
        for (var session = 0; session < sessions; session++) {
            open(location);
        }
        return (usedAfterCollection() - before) / 1000.0 / sessions;
    }

    private void open(String location) {
        Browser.open(server, http, sample.deviceCookie()).navigate(location);
    }

    /** Bytes of the heap in use when collecting again frees hardly anything more. */
    static long usedAfterCollection() {
        var memory = ManagementFactory.getMemoryMXBean();
        var used = Long.MAX_VALUE;
        while (true) {
            System.gc();
            var now = memory.getHeapMemoryUsage().getUsed();
            if (now > used * 0.999) {
                return now;
            }
            used = now;
        }
    }
}
