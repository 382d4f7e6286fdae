package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.feedback.FeedbackReading.Received;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What to try next time: two at most at first, for more than two at a time are rarely taken up. */
class NextSteps extends Card {

    private static final int AT_FIRST = 2;

    private final Consumer<String> keepNote;

    NextSteps(List<Received> received, Consumer<String> keepNote) {
        this.keepNote = keepNote;
        add(new H2(translate("feedback.read.next-steps")));
        received.stream().limit(AT_FIRST).map(this::step).forEach(this::add);
        if (received.size() > AT_FIRST) {
            var all =
                    Buttons.quiet(
                            translate("feedback.read.show-all", Map.of("n", received.size())),
                            click -> {
                                click.getSource().removeFromParent();
                                received.stream().skip(AT_FIRST).map(this::step).forEach(this::add);
                            });
            add(all);
        }
    }

    private Div step(Received received) {
        var words = received.scorecard().data().nextStep();
        var name = RaterName.of(received.invitation());
        var keep =
                Buttons.secondary(
                        translate("feedback.read.keep-note"),
                        click -> {
                            keepNote.accept(words);
                            click.getSource().setEnabled(false);
                            click.getSource().setText(translate("feedback.read.kept-note"));
                            Notices.done(translate("feedback.read.note-kept"));
                        });
        keep.setAriaLabel(translate("feedback.read.keep-note-of", Map.of("name", name)));
        var row = new Div(Strengths.said(words, name), keep);
        row.addClassName("rb-row");
        return row;
    }
}
