package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.base.ui.Card;
import app.rebound.rooms.Planning;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;

/** Where somebody says what they are called, before they say anything else. */
class NamePart extends Card {

    private final TextField name = new TextField(translate("rooms.name"));

    NamePart(Planning.Open open) {
        name.setMaxLength(People.LONGEST_NAME);
        name.setValue(open.seat().name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setHelperText(
                translate(
                        "rooms.name.help",
                        Map.of("organiser", SeatWords.name(open.mock().organiser().name()))));
        add(name);
    }

    /** Whether a name is given; says so beside it if not. */
    boolean isSound() {
        name.setErrorMessage(translate("rooms.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            name.focus();
        }
        return !name.isInvalid();
    }

    String given() {
        return name.getValue();
    }
}
