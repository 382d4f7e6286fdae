package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.ZoneField;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What someone is called, and in what language, time zone and colours they see everything. */
class SettingsCard extends Card {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final People people;
    private final PersonId id;
    private final SavedLine saved = new SavedLine();

    SettingsCard(People people, Person person, List<Locale> languages) {
        super(new H2(translate("account.settings.title")));
        addClassName("rb-stack");
        this.people = people;
        this.id = person.id();
        add(
                name(person),
                language(person.locale(), languages),
                zone(person.zone()),
                appearance(person.appearance()),
                saved);
    }

    private TextField name(Person person) {
        var field = new TextField(translate("account.settings.name"));
        field.setHelperText(translate("account.settings.name.help"));
        field.setMaxLength(People.LONGEST_NAME);
        field.getElement().setAttribute("autocomplete", "name");
        field.setValue(person.displayName());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout((int) PAUSE.toMillis());
        field.addValueChangeListener(change -> {
            people.rename(id, change.getValue());
            saved.saved();
        });
        return field;
    }

    private Select<Locale> language(@Nullable Locale chosen, List<Locale> languages) {
        var field = new Select<Locale>();
        field.setLabel(translate("account.language"));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(translate("account.settings.as-browser"));
        field.setItems(languages);
        field.setItemLabelGenerator(language ->
                language == null
                        ? translate("account.settings.as-browser")
                        : language.getDisplayLanguage(language));
        field.setValue(chosen);
        field.addValueChangeListener(change -> {
            people.speak(id, change.getValue());
            UI.getCurrent().getPage().reload();
        });
        return field;
    }

    private ZoneField zone(@Nullable ZoneId chosen) {
        var browser = ScreenSettings.zoneOfBrowser(UI.getCurrent());
        var field = new ZoneField(translate("account.settings.zone"));
        field.setPlaceholder(
                translate(
                        "account.settings.zone.browser", Map.of("zone", ZoneField.name(browser))));
        field.setHelperText(translate("account.settings.zone.help"));
        field.setClearButtonVisible(true);
        field.setValue(chosen);
        field.addValueChangeListener(change -> {
            var zone = change.getValue();
            people.liveIn(id, zone);
            Formats.useZone(zone == null ? browser : zone);
            saved.saved();
        });
        return field;
    }

    private RadioButtonGroup<Person.Appearance> appearance(Person.Appearance chosen) {
        var field =
                new RadioButtonGroup<Person.Appearance>(translate("account.settings.appearance"));
        field.setItems(Person.Appearance.values());
        field.setItemLabelGenerator(appearance -> translate(key("account.appearance", appearance)));
        field.setValue(chosen);
        field.addValueChangeListener(change -> {
            people.look(id, change.getValue());
            UI.getCurrent().getPage().setColorScheme(ScreenSettings.scheme(change.getValue()));
            saved.saved();
        });
        return field;
    }

    private static String key(String prefix, Enum<?> value) {
        return prefix + "." + value.name();
    }
}
