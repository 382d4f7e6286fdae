package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.practice.Attempt;
import app.rebound.practice.StumbleMarks;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says, and takes back, that a question tripped the person in one answer. */
class StumbleMark extends Div {

    private final Button mark;
    private final Span word = new Span();
    private boolean marked;

    StumbleMark(StumbleMarks stumbles, PersonId owner, Attempt attempt) {
        addClassNames("rb-actions", "rb-stumble");
        marked = attempt.stumbled();
        mark =
                Buttons.quiet(
                        "",
                        click -> {
                            if (marked) {
                                stumbles.takeBack(owner, attempt.id());
                            } else {
                                stumbles.mark(owner, attempt.id());
                            }
                            marked = !marked;
                            show();
                        });
        word.addClassNames("rb-soft", "rb-small");
        word.getElement().setAttribute("role", "status");
        add(mark, word);
        show();
    }

    private void show() {
        mark.setText(translate("practice.stumbled"));
        mark.getElement().setAttribute("aria-pressed", String.valueOf(marked));
        word.setText(marked ? translate("practice.stumbled.text") : "");
    }
}
