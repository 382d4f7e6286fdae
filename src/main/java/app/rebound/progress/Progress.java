package app.rebound.progress;

import app.rebound.account.PersonId;
import app.rebound.practice.PracticeHistory;
import app.rebound.rubrics.Rubrics;
import app.rebound.rubrics.Scorecards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether practice shows, and how sure one can be. */
@Service
@PreAuthorize("isAuthenticated()")
public class Progress {

    private final Scorecards scorecards;
    private final Rubrics rubrics;
    private final PracticeHistory practice;
    private final Clock clock;

    Progress(Scorecards scorecards, Rubrics rubrics, PracticeHistory practice, Clock clock) {
        this.scorecards = scorecards;
        this.rubrics = rubrics;
        this.practice = practice;
        this.clock = clock;
    }

    /**
     * The report for a reader of {@code language} whose calendar runs in {@code zone}, by three
     * queries.
     */
    @Transactional(readOnly = true)
    public ProgressReport of(PersonId person, ProgressFilter filter, ZoneId zone, Locale language) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var from = filter.period().from(today, zone);
        var until = filter.period().until(today, zone);
        var lastDay = LocalDate.ofInstant(until, zone).minusDays(1);
        return new ReportBuilder(
                        rubrics.newest(language).criteria(),
                        zone,
                        lastDay.isAfter(today) ? today : lastDay)
                .build(
                        scorecards.occasionMeans(person, from, until, labels(filter)),
                        practice.sessions(person, from, until, filter.kind(), filter.competency()));
    }

    private static Set<String> labels(ProgressFilter filter) {
        var labels = new HashSet<String>();
        if (filter.kind() != null) {
            labels.add("kind:" + filter.kind().name());
        }
        if (filter.competency() != null) {
            labels.add("competency:" + filter.competency().name());
        }
        return labels;
    }
}
