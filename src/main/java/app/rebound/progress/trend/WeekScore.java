package app.rebound.progress.trend;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of one week and the mean of their scores; a week without a session is a gap, with no
 * mean rather than zero.
 */
public record WeekScore(CalendarWeek week, int sessions, @Nullable Double mean) {

    /** Every week from the first session to the last, in order, gaps included. */
    public static List<WeekScore> byWeek(List<SessionScore> sessions, ZoneId zone) {
        var byWeek =
                sessions.stream()
                        .collect(
                                groupingBy(
                                        session -> CalendarWeek.of(session.at(), zone),
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(CalendarWeek::monday)),
                                        mapping(SessionScore::score, toList())));
        var weeks = new ArrayList<WeekScore>();
        if (!byWeek.isEmpty()) {
            for (var week = byWeek.firstKey();
                    !week.monday().isAfter(byWeek.lastKey().monday());
                    week = week.next()) {
                weeks.add(of(week, byWeek.getOrDefault(week, List.of())));
            }
        }
        return weeks;
    }

    private static WeekScore of(CalendarWeek week, List<Double> scores) {
        return new WeekScore(
                week, scores.size(), scores.isEmpty() ? null : Sample.of(scores).mean());
    }
}
