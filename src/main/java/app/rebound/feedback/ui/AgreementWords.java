package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.rubrics.Criterion;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.agreement.Agreement;
import app.rebound.rubrics.form.Numbers;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * How far one's own levels and others' agree, in counts alone: from one sitting there are too few
 * pairs for any coefficient to mean something.
 */
final class AgreementWords {

    private AgreementWords() {}

    /** A sentence or two, or empty where no criterion was rated by both. */
    static Optional<String> of(Agreement agreement, Rubric rubric, Numbers numbers) {
        if (agreement.compared() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                numbers == Numbers.HIDDEN
                        ? inWords(agreement)
                        : counts(agreement) + " " + widest(agreement, rubric));
    }

    private static String inWords(Agreement agreement) {
        if (agreement.exact() == agreement.compared()) {
            return translate("feedback.agreement.alike");
        }
        return agreement.near() * 2 > agreement.compared()
                ? translate("feedback.agreement.mostly")
                : translate("feedback.agreement.differently");
    }

    private static String counts(Agreement agreement) {
        return translate(
                "feedback.agreement.counts",
                Map.of(
                        "compared", agreement.compared(),
                        "exact", agreement.exact(),
                        "near", agreement.near()));
    }

    private static String widest(Agreement agreement, Rubric rubric) {
        return agreement.widest().stream()
                .max(Comparator.comparingInt(gap -> Math.abs(gap.size())))
                .filter(gap -> gap.size() != 0)
                .map(gap ->
                        translate(
                                "feedback.agreement.widest",
                                Map.of(
                                        "levels", Math.abs(gap.size()),
                                        "criterion", name(gap.criterion(), rubric))))
                .orElse("");
    }

    private static String name(String key, Rubric rubric) {
        return rubric.criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .map(Criterion::name)
                .findFirst()
                .orElse(key);
    }
}
