package app.rebound.today;

import static java.util.stream.Collectors.toSet;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.today.NextStep.Contribution;
import app.rebound.today.NextStep.News;
import app.rebound.today.NextStep.Offer;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Ranks what all modules have to offer; knows none of them. */
@Service
@PreAuthorize("isAuthenticated()")
public class Today {

    private static final int STEPS_SHOWN = 4;
    private static final int NEWS_SHOWN = 5;
    private static final Logger log = LoggerFactory.getLogger(Today.class);

    private final List<NextStep> modules;

    Today(List<NextStep> modules) {
        this.modules = modules;
    }

    /**
     * What the front page shows.
     *
     * @param steps what would help now, best first; four at most, so that one can choose
     * @param news what else came in, newest first
     */
    public record FrontPage(List<Offer> steps, List<News> news) {}

    /** The front page of {@code person}. A module that fails is left out, the others are shown. */
    public FrontPage of(PersonId person) {
        var contributions =
                Lookup.all(modules.stream().map(module -> lookUpSafely(module, person)).toList())
                        .now();
        var steps =
                contributions.stream()
                        .flatMap(contribution -> contribution.offers().stream())
                        .sorted(Comparator.comparingInt(Offer::weight).reversed())
                        .limit(STEPS_SHOWN)
                        .toList();
        var offered = steps.stream().map(Offer::route).collect(toSet());
        return new FrontPage(
                steps,
                contributions.stream()
                        .flatMap(contribution -> contribution.news().stream())
                        .filter(news -> !offered.contains(news.route()))
                        .sorted(Comparator.comparing(News::at).reversed())
                        .limit(NEWS_SHOWN)
                        .toList());
    }

    private static Lookup<Contribution> lookUpSafely(NextStep module, PersonId person) {
        return Lookup.later(() -> module.lookUp(person))
                .orElse(failure -> {
                    log.error(
                            "{} has nothing for the front page",
                            module.getClass().getName(),
                            failure);
                    return Contribution.of();
                });
    }
}
