package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationChoice;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import app.rebound.applications.ContactData;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.DateField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything noted about someone, to be typed into; told at every pause. */
class ContactForm {

    private static final int PAUSE_MILLIS = 1000;

    private final TextField name = new TextField(translate("contact.field.name"));
    private final TextField company = new TextField(translate("contact.field.company"));
    private final TextField reach = new TextField(translate("contact.field.reach"));
    private final ComboBox<ApplicationChoice> application =
            new ComboBox<>(translate("contact.field.application"));
    private final TextArea notes = new TextArea(translate("contact.field.notes"));
    private final DateField helloOn = new DateField(translate("contact.field.hello-on"));

    private final Applications applications;
    private final PersonId owner;

    /** Tells {@code typed} whenever the person pauses. */
    ContactForm(Applications applications, PersonId owner, Runnable typed) {
        this.applications = applications;
        this.owner = owner;
        application.setItems(query ->
                applications
                        .choose(
                                owner,
                                query.getFilter().orElse(""),
                                VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        application.setItemLabelGenerator(ContactForm::words);
        application.setClearButtonVisible(true);
        application.setHelperText(translate("contact.field.application.help"));
        name.setMaxLength(ContactData.SHORT);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        company.setMaxLength(ContactData.SHORT);
        reach.setMaxLength(ContactData.REACH_LENGTH);
        reach.setHelperText(translate("contact.field.reach.help"));
        notes.setMaxLength(ContactData.NOTES_LENGTH);
        notes.setMinRows(5);
        helloOn.setClearButtonVisible(true);
        Stream.<HasValueChangeMode>of(name, company, reach, notes)
                .forEach(field -> {
                    field.setValueChangeMode(ValueChangeMode.LAZY);
                    field.setValueChangeTimeout(PAUSE_MILLIS);
                });
        Stream.<HasValue<?, ?>>of(name, company, reach, application, notes, helloOn)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                typed.run();
                            }
                        }));
    }

    Div fields() {
        var fields = new Div(name, company, reach, application, helloOn, notes);
        fields.addClassName("rb-stack");
        return fields;
    }

    void focusName() {
        name.focus();
    }

    void show(ContactData data) {
        name.setValue(data.name());
        name.setInvalid(false);
        company.setValue(data.company());
        reach.setValue(data.reach());
        application.setValue(choice(data.application()));
        notes.setValue(data.notes());
        helloOn.setValue(data.helloOn());
    }

    ContactData typed() {
        return new ContactData(
                name.getValue(),
                company.getValue(),
                reach.getValue(),
                notes.getValue(),
                application.getOptionalValue().map(ApplicationChoice::id).orElse(null),
                helloOn.getValue());
    }

    void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
    }

    void accept() {
        name.setInvalid(false);
    }

    /** What differs between what another window saved and what stands here. */
    List<Meanwhile.Difference> differences(ContactData theirs) {
        var mine = typed();
        var all = new ArrayList<Meanwhile.Difference>();
        compare(all, name.getLabel(), theirs.name(), mine.name());
        compare(all, company.getLabel(), theirs.company(), mine.company());
        compare(all, reach.getLabel(), theirs.reach(), mine.reach());
        compare(all, notes.getLabel(), theirs.notes(), mine.notes());
        compare(
                all,
                application.getLabel(),
                words(theirs.application()),
                words(mine.application()));
        compare(all, helloOn.getLabel(), day(theirs.helloOn()), day(mine.helloOn()));
        return all;
    }

    private @Nullable ApplicationChoice choice(@Nullable ApplicationId id) {
        return Optional.ofNullable(id)
                .flatMap(known -> applications.find(owner, known))
                .map(one -> new ApplicationChoice(one.id(), one.company(), one.role()))
                .orElse(null);
    }

    private String words(@Nullable ApplicationId id) {
        var choice = choice(id);
        return choice == null ? "" : words(choice);
    }

    private static String words(ApplicationChoice choice) {
        return choice.role().isEmpty() ? choice.company() : choice.company() + ", " + choice.role();
    }

    private static void compare(
            List<Meanwhile.Difference> all, String label, String theirs, String mine) {
        if (!theirs.strip().equals(mine.strip())) {
            all.add(new Meanwhile.Difference(label, theirs, mine));
        }
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : Formats.current().date(date);
    }
}
