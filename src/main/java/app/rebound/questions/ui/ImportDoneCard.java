package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.StepHeading;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.csv.ImportResult;
import app.rebound.questions.csv.RowState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The last step: what came in, what was left out, and the way to it. */
class ImportDoneCard extends Card {

    private static final QuestionQuery NEWEST =
            new QuestionQuery(
                    QuestionFilter.ALL, QuestionQuery.Shelf.IN_USE, QuestionQuery.Sort.NEWEST);

    ImportDoneCard(ImportResult.Done done, Runnable another) {
        addClassName("rb-import-done");
        var counts = done.counts();
        add(StepHeading.step(translate("question-import.done", done.broughtIn())));
        leftOut("question-import.done.same", counts.of(RowState.SAME));
        leftOut(
                "question-import.done.near",
                counts.all()
                        - done.broughtIn()
                        - counts.of(RowState.SAME)
                        - counts.of(RowState.WRONG));
        leftOut("question-import.done.wrong", counts.of(RowState.WRONG));
        var actions =
                new Div(
                        Buttons.primary(
                                translate("question-import.done.see"),
                                click ->
                                        UI.getCurrent()
                                                .navigate(
                                                        QuestionRoutes.LIST,
                                                        QuestionAddress.of(NEWEST))),
                        Buttons.secondary(
                                translate("question-import.another"), click -> another.run()));
        actions.addClassName("rb-actions");
        add(actions);
    }

    private void leftOut(String key, long count) {
        if (count > 0) {
            add(new Paragraph(translate(key, count)));
        }
    }
}
