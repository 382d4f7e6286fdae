package rebound.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rebound.bench.Browser.Answer;

/**
 * Opening each view against opening a blank one: time in the server, bytes sent and statements, for
 * a person with a few rows of everything and for one with very many.
 */
final class ViewBench {

    private static final double MOST = 4;
    private static final int MOST_STATEMENTS = 5;
    private static final String LINE = "%-38s %9s %7s %9s %7s %8s %7s %8s %7s %5s %5s  %s%n";

    private final BenchServer server;
    private final HttpClient http;
    private final Turns turns;
    private final Views views;

    /** What opening a view takes beside opening a blank one. */
    private record Opened(Turns.Medians time, Answer blank, Answer view) {
        double bytesRatio() {
            return (double) view.bytes() / blank.bytes();
        }

        long statements() {
            return view.statements();
        }
    }

    ViewBench(BenchServer server, HttpClient http, Turns turns, Views views) {
        this.server = server;
        this.http = http;
        this.turns = turns;
        this.views = views;
    }

    void run(Sample few, Sample many, int fewRows, int manyRows, Report report) {
        report.title(
                "Opening a view, for a person with %,d and one with %,d rows of everything"
                        .formatted(fewRows, manyRows));
        report.aside(
                "targets: at most %.0f\u00d7 the time and bytes of a blank view; at most %d statements, as many for both"
                        .formatted(MOST, MOST_STATEMENTS));
        report.out()
                .printf(
                        LINE, "", "time", "blank", "time", "blank", "bytes", "blank", "bytes",
                        "blank", "SQL", "SQL", "");
        var first = Browser.open(server, http, few.deviceCookie());
        var second = Browser.open(server, http, many.deviceCookie());
        var blank = opened(first, BlankView.ROUTE);
        report.aside(
                "a blank view with its frame: %,d bytes, %d statements"
                        .formatted(blank.bytes(), blank.statements()));
        var routes = views.reachable();
        warmUp(first, few, routes);
        warmUp(second, many, routes);
        for (var route : routes) {
            print(
                    route,
                    open(first, Views.location(route, few)),
                    open(second, Views.location(route, many)),
                    report);
        }
        views.leftOut().forEach(route -> report.aside("not measured: " + route));
    }

    /** All of them before the first is measured, so that none pays for what all share. */
    private void warmUp(Browser browser, Sample sample, List<String> routes) {
        for (var round = 0; round < turns.warmUps(); round++) {
            routes.forEach(route -> opened(browser, Views.location(route, sample)));
            opened(browser, BlankView.ROUTE);
        }
    }

    private Opened open(Browser browser, String location) {
        var time =
                turns.compare(
                        () -> opened(browser, BlankView.ROUTE).serverTime(),
                        () -> opened(browser, location).serverTime());
        return new Opened(time, opened(browser, BlankView.ROUTE), opened(browser, location));
    }

    /** The view in a page of its own, with the frame around it. */
    private static Answer opened(Browser browser, String location) {
        browser.openPage();
        var answer = browser.navigate(location);
        browser.closePage();
        return answer;
    }

    private static void print(String route, Opened few, Opened many, Report report) {
        var missed = new ArrayList<String>();
        report.check(few.time().ratio() <= MOST, "time", missed);
        report.check(many.time().ratio() <= MOST, "time with many", missed);
        report.check(few.bytesRatio() <= MOST, "bytes", missed);
        report.check(many.bytesRatio() <= MOST, "bytes with many", missed);
        report.check(
                many.statements() <= MOST_STATEMENTS && many.statements() == few.statements(),
                "statements",
                missed);
        report.out()
                .printf(
                        LINE,
                        "/" + route,
                        Report.millis(few.time().subject()),
                        times(few.time().ratio()),
                        Report.millis(many.time().subject()),
                        times(many.time().ratio()),
                        "%,d".formatted(few.view().bytes()),
                        times(few.bytesRatio()),
                        "%,d".formatted(many.view().bytes()),
                        times(many.bytesRatio()),
                        few.statements(),
                        many.statements(),
                        missed.isEmpty() ? "reached" : "MISSED " + String.join(", ", missed));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f\u00d7", ratio);
    }
}
