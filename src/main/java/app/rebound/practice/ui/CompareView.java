package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.practice.AnsweredQuestion;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Two answers to the same question side by side; which two stands in the address. */
@Route(PracticeRoutes.COMPARE + "/:question")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PracticeHistory history;
    private final PersonId owner;

    CompareView(PracticeHistory history, CurrentPerson person) {
        this.history = history;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var question = RouteIds.of(event, "question").map(QuestionId::new);
        var answers = question.map(id -> history.answersTo(owner, id)).orElse(List.of());
        if (question.isEmpty() || answers.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var left = query.getSingleParameter("a").flatMap(RouteIds::uuid);
        var right = query.getSingleParameter("b").flatMap(RouteIds::uuid);
        show(
                question.get(),
                answers,
                left.flatMap(id -> with(answers, id)).orElse(answers.getLast()),
                right.flatMap(id -> with(answers, id)).orElse(answers.getFirst()));
    }

    private static Optional<AnsweredQuestion> with(List<AnsweredQuestion> answers, UUID attempt) {
        return answers.stream().filter(answer -> answer.attempt().id().equals(attempt)).findFirst();
    }

    private void show(
            QuestionId question,
            List<AnsweredQuestion> answers,
            AnsweredQuestion left,
            AnsweredQuestion right) {
        removeAll();
        add(
                new PageHeader(
                        translate("practice.compare.title"), answers.getFirst().question().text()));
        if (answers.size() == 1) {
            add(
                    new EmptyState(
                            translate("practice.compare.one"),
                            translate("practice.compare.one-text"),
                            new Anchor(
                                    QuestionRoutes.practise(question),
                                    translate("practice.compare.again"))));
        }
        var first = new Side(answers, left, "practice.compare.first");
        var second = new Side(answers, right, "practice.compare.second");
        Runnable remember = () -> remember(question, first, second);
        first.whenChosen(remember);
        second.whenChosen(remember);
        var sides = new Div(first);
        if (answers.size() > 1) {
            sides.add(second);
        }
        sides.addClassName("rb-compare");
        add(sides);
    }

    private static void remember(QuestionId question, Side first, Side second) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                PracticeRoutes.compare(question),
                                QueryParameters.simple(
                                        Map.of(
                                                "a", first.chosen().toString(),
                                                "b", second.chosen().toString()))));
    }

    @Override
    public String getPageTitle() {
        return translate("practice.compare.title");
    }

    /** One of the two, with the choice which one it is. */
    private static class Side extends Card {

        private final Select<AnsweredQuestion> choice = new Select<>();
        private final Div answer = new Div();
        private final String heard;

        Side(List<AnsweredQuestion> answers, AnsweredQuestion chosen, String label) {
            heard = answers.getFirst().question().text();
            choice.setLabel(translate(label));
            choice.setItems(answers);
            choice.setItemLabelGenerator(Side::name);
            choice.setValue(chosen);
            choice.addValueChangeListener(change -> show());
            add(choice, answer);
            show();
        }

        void whenChosen(Runnable action) {
            choice.addValueChangeListener(change -> action.run());
        }

        UUID chosen() {
            return choice.getValue().attempt().id();
        }

        private void show() {
            var chosen = choice.getValue();
            answer.removeAll();
            var heading = new H2(name(chosen));
            heading.addClassName("rb-visually-hidden");
            answer.add(heading);
            if (!chosen.question().text().equals(heard)) {
                var asked = new Paragraph(chosen.question().text());
                asked.addClassNames("rb-soft", "rb-small");
                answer.add(asked);
            }
            answer.add(
                    new AnswerCard(chosen.attempt()),
                    new Anchor(
                            PracticeRoutes.attempt(chosen.attempt().id()),
                            translate("practice.see-answer")));
        }

        private static String name(AnsweredQuestion answer) {
            return translate(
                    "practice.compare.name",
                    Map.of(
                            "date", Formats.current().dateTime(answer.attempt().startedAt()),
                            "take", answer.attempt().take()));
        }
    }
}
