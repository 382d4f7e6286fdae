package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.AgreedTime;
import app.rebound.rooms.Planning;
import app.rebound.rooms.TimeProblem;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;

/** Where other times are proposed; what is chosen here stays while others answer. */
class ProposePart extends Card {

    /** Sends times; says whether they were taken. */
    interface Proposing {
        boolean propose(List<AgreedTime> times);
    }

    private final TimesField times;
    private final Paragraph what = new Paragraph();
    private final Details details = new Details();

    ProposePart(LocalDate today, Proposing proposing) {
        times = new TimesField(today, () -> {});
        var send =
                Buttons.secondary(
                        translate("rooms.times.send"),
                        click -> {
                            if (proposing.propose(times.times())) {
                                times.clear();
                                details.setOpened(false);
                            }
                        });
        var actions = new Div(send);
        actions.addClassName("rb-actions");
        var form = new Div(what, times, actions);
        form.addClassName("rb-stack");
        details.add(form);
        add(details);
    }

    void show(Planning.Open open) {
        setVisible(open.mock().state().isAhead() && !open.seat().gone());
        var kind =
                open.mock().time() != null
                        ? "move"
                        : open.talk().round() == 0 ? "first" : "counter";
        details.setSummaryText(translate("rooms.propose." + kind));
        what.setText(translate("rooms.propose." + kind + "-text"));
    }

    /** Opens it where times are the next thing to give. */
    void open() {
        details.setOpened(true);
    }

    void mark(int number, TimeProblem problem) {
        times.mark(number, problem);
    }
}
