package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Met;
import app.rebound.interviews.MetBefore;
import app.rebound.interviews.Step;
import app.rebound.questions.QuestionId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** "You met this one before": like questions of earlier interviews and of the bank. */
class MetCard extends Div {

    private final MetBefore metBefore;
    private final PersonId owner;
    private final InterviewId interview;
    private final Consumer<QuestionId> recognised;
    private String looked = "";

    MetCard(
            MetBefore metBefore,
            PersonId owner,
            InterviewId interview,
            Consumer<QuestionId> recognised) {
        this.metBefore = metBefore;
        this.owner = owner;
        this.interview = interview;
        this.recognised = recognised;
        addClassName("rb-met");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** Looks for questions like {@code asked} and shows them, the likest first. */
    void look(String asked) {
        if (asked.equals(looked)) {
            return;
        }
        looked = asked;
        var found = metBefore.like(owner, asked, interview);
        removeAll();
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            var before = found.stream().anyMatch(Met.InInterview.class::isInstance);
            var title =
                    new Paragraph(translate(before ? "interviews.met" : "interviews.met-in-bank"));
            title.addClassName("rb-met-title");
            add(title);
            found.forEach(met -> add(line(met)));
        }
    }

    private Component line(Met met) {
        var text = new Span(met.text());
        var line = new Div(new Div(text, where(met)));
        line.addClassName("rb-row");
        question(met)
                .ifPresent(id -> {
                    var take =
                            Buttons.quiet(
                                    translate("interviews.met.this"),
                                    click -> {
                                        recognised.accept(id);
                                        removeAll();
                                        add(
                                                InterviewWords.soft(
                                                        translate(
                                                                "interviews.met.taken",
                                                                Map.of("text", met.text()))));
                                    });
                    take.setAriaLabel(
                            translate("interviews.met.this-one", Map.of("text", met.text())));
                    line.add(take);
                });
        return line;
    }

    private static Component where(Met met) {
        return switch (met) {
            case Met.InBank(var id, var text, var own) ->
                    InterviewWords.soft(
                            translate(own ? "interviews.met.own" : "interviews.met.shared"));
            case Met.InInterview(var at, var jotting, var text, var company, var on, var id) -> {
                var link =
                        new Anchor(
                                InterviewRoutes.step(Step.JOT, at),
                                translate(
                                        "interviews.met.at",
                                        Map.of(
                                                "company",
                                                company,
                                                "day",
                                                Formats.current().date(on))));
                link.addClassName("rb-small");
                link.setTarget("_blank");
                yield link;
            }
        };
    }

    private static Optional<QuestionId> question(Met met) {
        return switch (met) {
            case Met.InBank bank -> Optional.of(bank.id());
            case Met.InInterview earlier -> Optional.ofNullable(earlier.question());
        };
    }
}
