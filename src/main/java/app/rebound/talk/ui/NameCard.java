package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.talk.Share;
import app.rebound.talk.TalkDoor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;

/** Where somebody says who they are before they write. */
class NameCard extends Card {

    private final TextField name = new TextField(translate("talk.name.label"));

    NameCard(TalkDoor.Open open, Consumer<String> begin) {
        addClassName("rb-begin");
        name.setValue(open.name());
        name.setMaxLength(Share.LONGEST_NAME);
        name.setHelperText(translate("talk.name.help", Map.of("owner", open.sharedBy())));
        name.setAutocomplete(Autocomplete.NAME);
        var actions =
                new Div(
                        Buttons.primary(
                                translate("talk.name.start"),
                                click -> {
                                    if (isNamed()) {
                                        begin.accept(name.getValue());
                                    }
                                }));
        actions.addClassName("rb-actions");
        add(new H2(translate("talk.name.title")), name, actions);
    }

    private boolean isNamed() {
        var named = !name.getValue().isBlank();
        name.setErrorMessage(translate("talk.name.missing"));
        name.setInvalid(!named);
        if (!named) {
            name.focus();
        }
        return named;
    }
}
