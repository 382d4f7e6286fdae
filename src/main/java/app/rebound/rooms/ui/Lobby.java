package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.ExtraTime;
import app.rebound.account.People;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.call.ui.DeviceCheck;
import app.rebound.rooms.Media;
import app.rebound.rooms.Room;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;

/** Before the door: who is here, how one talks, what one needs, and then in. */
class Lobby extends Div {

    /**
     * What somebody said of themselves before going in.
     *
     * @param name as the others shall call them
     */
    record Arrival(String name, ExtraTime extra) {}

    private final PeopleBar people = new PeopleBar();
    private final TextField name = new TextField(translate("rooms.live.lobby.name"));
    private final RadioButtonGroup<ExtraTime> extra =
            new RadioButtonGroup<>(translate("rooms.live.lobby.extra"));
    private final Paragraph part = new Paragraph();
    private final Div before;

    Lobby(Room room, boolean named, BeforeYouAnswer words, Consumer<Arrival> in) {
        before = new Div(words);
        var mine = room.mine();
        addClassName("rb-lobby");
        name.setValue(mine.name());
        name.setMaxLength(People.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setVisible(!named);
        extra.setItems(ExtraTime.values());
        extra.setItemLabelGenerator(one -> translate("account.extra-time." + one.name()));
        extra.setHelperText(translate("rooms.live.lobby.extra.help"));
        extra.setValue(mine.extraTime());
        var heading = new H1(room.mock().topic());
        heading.getElement().setAttribute("tabindex", "-1");
        part.addClassName("rb-soft");
        var go = Buttons.primary(translate("rooms.live.lobby.enter"), click -> enter(in));
        var actions = new Div(go);
        actions.addClassName("rb-actions");
        var you = new Card(name, extra, actions);
        you.addClassName("rb-stack");
        add(
                heading,
                part,
                Card.titled(translate(who(room)), people),
                media(room.mock().media()),
                you,
                before);
        show(room);
    }

    /** Who is here may change while one looks. */
    final void show(Room room) {
        people.show(room);
        part.setText(part(room));
        extra.setVisible(room.isAnswerer());
        before.setVisible(room.isAnswerer());
    }

    private void enter(Consumer<Arrival> in) {
        name.setErrorMessage(translate("rooms.live.lobby.name.missing"));
        name.setInvalid(name.isVisible() && name.getValue().isBlank());
        if (!name.isInvalid()) {
            in.accept(new Arrival(name.getValue().strip(), extra.getValue()));
        }
    }

    private static String who(Room room) {
        return room.mock().media() == Media.TABLE
                ? "rooms.live.lobby.who-table"
                : "rooms.live.lobby.who";
    }

    private static String part(Room room) {
        if (room.isAnswerer()) {
            return translate("rooms.live.lobby.you-answer");
        }
        var names =
                Map.<String, Object>of(
                        "name", SeatWords.name(room.mock().seat(room.answerer()).name()));
        return translate(
                room.isLead() ? "rooms.live.lobby.you-lead" : "rooms.live.lobby.you-ask", names);
    }

    private static Card media(Media media) {
        var text = new Paragraph(translate("rooms.live.lobby.media." + media.name()));
        var card = new Card(new H2(translate("rooms.live.lobby.talk")), text);
        if (media == Media.VIDEO) {
            card.add(new DeviceCheck());
        }
        return card;
    }
}
