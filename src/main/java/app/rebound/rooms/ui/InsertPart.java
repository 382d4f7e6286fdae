package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.questions.ui.QuestionPicker;
import app.rebound.rooms.NewQuestion;
import app.rebound.rooms.NewQuestion.Place;
import app.rebound.rooms.RoomScript;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Map;

/** Puts a question on the agenda while the room is open: typed, or found in the bank. */
class InsertPart extends Details {

    private final RoomDesk desk;
    private final RoomHand hand;
    private final TextArea text = new TextArea(translate("rooms.live.insert.text"));
    private final Select<Duration> time = new Select<>();

    InsertPart(RoomDesk desk, RoomHand hand) {
        super(translate("rooms.live.insert"));
        this.desk = desk;
        this.hand = hand;
        text.setMaxLength(NewQuestion.Typed.LONGEST);
        time.setLabel(translate("rooms.live.insert.time"));
        time.setItems(
                Duration.ofMinutes(1),
                Duration.ofMinutes(2),
                Duration.ofMinutes(3),
                Duration.ofMinutes(5));
        time.setValue(Duration.ofMinutes(2));
        time.setItemLabelGenerator(
                one -> translate("rooms.live.insert.minutes", Map.of("minutes", one.toMinutes())));
        var actions =
                new Div(
                        Buttons.secondary(
                                translate("rooms.live.insert.next"), click -> type(Place.NEXT)),
                        Buttons.quiet(
                                translate("rooms.live.insert.end"), click -> type(Place.END)));
        actions.addClassName("rb-actions");
        var typed = new Div(new H3(translate("rooms.live.insert.typed")), text, time, actions);
        typed.addClassName("rb-stack");
        add(typed, picker());
        addClassName("rb-insert");
    }

    /** Somebody without an account finds the questions that come with Rebound. */
    private QuestionPicker picker() {
        var person = hand.access().person();
        return new QuestionPicker(
                desk.bank(),
                person == null ? RoomScript.NOBODY : person,
                question -> false,
                question -> {
                    if (insert(new NewQuestion.OfBank(question), Place.NEXT)) {
                        Notices.done(translate("rooms.live.insert.done"));
                    }
                });
    }

    private void type(Place place) {
        var question = new NewQuestion.Typed(text.getValue(), getLocale(), time.getValue());
        if (insert(question, place)) {
            text.clear();
            text.focus();
        }
    }

    private boolean insert(NewQuestion question, Place place) {
        return hand.act(access -> desk.script().insert(access, question, place));
    }
}
