package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Prose;
import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.OwnMean;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.form.Levels;
import app.rebound.rubrics.form.Numbers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the person sees themselves on the criteria of the rubric: by their own ratings of the last
 * year, with how many there are.
 */
record OwnView(Rubric rubric, Map<String, OwnMean> means, Numbers numbers) {

    /** Their own view of these criteria, in words. */
    Prose beside(Set<String> criteria) {
        var beside = Prose.begin("div", "rb-own-view");
        rubric.criteria().stream()
                .filter(one -> criteria.contains(one.key()))
                .forEach(one -> beside.line("h4", "", one.name()).line("p", "", line(one)));
        return beside.done();
    }

    private String line(Criterion criterion) {
        return Optional.ofNullable(means.get(criterion.key()))
                .map(own ->
                        translate(
                                "advice.own",
                                Map.of(
                                        "level",
                                        Levels.name((int) Math.round(own.mean()), numbers),
                                        "count",
                                        own.ratings())))
                .orElseGet(() -> translate("advice.own.none"));
    }
}
