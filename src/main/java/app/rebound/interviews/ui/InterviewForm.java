package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationChoice;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Calendar;
import app.rebound.base.ui.ZoneField;
import app.rebound.interviews.Format;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewResult.Problem;
import app.rebound.interviews.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who, when and where: what one says about an interview before and after the questions. */
class InterviewForm extends Div {

    private static final LocalTime NOON = LocalTime.NOON;

    private final TextField company = new TextField(translate("interviews.company"));
    private final TextField role = new TextField(translate("interviews.role"));
    private final DatePicker day = new DatePicker(translate("interviews.day"));
    private final TimePicker time = new TimePicker(translate("interviews.time"));
    private final Select<Stage> stage = new Select<>();
    private final Select<Format> format = new Select<>();
    private final ComboBox<ApplicationChoice> application =
            new ComboBox<>(translate("interviews.application"));
    private final ZoneField zone = new ZoneField(translate("interviews.zone"));
    private final DatePicker decisionBy = new DatePicker(translate("interviews.decision-by"));
    private final InterviewersField interviewers = new InterviewersField();
    private final Paragraph problems = new Paragraph();
    private final Details more;
    private final Applications applications;
    private final PersonId owner;
    private InterviewData data;

    InterviewForm(Applications applications, PersonId owner, InterviewData data) {
        this.applications = applications;
        this.owner = owner;
        this.data = data;
        addClassNames("rb-stack", "rb-interview-form");
        company.setRequiredIndicatorVisible(true);
        company.setMaxLength(InterviewData.LONGEST);
        company.setAutofocus(true);
        role.setMaxLength(InterviewData.LONGEST);
        for (var picker : new DatePicker[] {day, decisionBy}) {
            picker.setI18n(Calendar.words());
            picker.setLocale(Formats.current().locale());
            picker.setClearButtonVisible(true);
        }
        time.setLocale(Formats.current().locale());
        time.setStep(Duration.ofMinutes(15));
        stage.setLabel(translate("interviews.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> translate(one.key()));
        format.setLabel(translate("interviews.format"));
        format.setItems(Format.values());
        format.setItemLabelGenerator(one -> translate(one.key()));
        zone.setHelperText(translate("interviews.zone.help"));
        application.setItems(query ->
                applications
                        .choose(
                                owner,
                                query.getFilter().orElse(""),
                                VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        application.setItemLabelGenerator(one -> InterviewWords.title(one.company(), one.role()));
        application.setClearButtonVisible(true);
        application.setHelperText(translate("interviews.application.help"));
        problems.addClassName("rb-problem");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        var moment = row(day, time);
        more =
                new Details(
                        translate("interviews.more-about"),
                        stack(row(stage, format), interviewers, decisionBy, application, zone));
        add(company, role, moment, problems, more);
        fill(data);
    }

    /** Opens the part that is folded away at first. */
    InterviewForm unfolded() {
        more.setOpened(true);
        return this;
    }

    final void fill(InterviewData shown) {
        data = shown;
        company.setValue(shown.company());
        role.setValue(shown.role());
        var when = shown.when();
        day.setValue(when == null ? null : when.toLocalDate());
        time.setValue(when == null ? null : when.toLocalTime());
        stage.setValue(shown.stage());
        format.setValue(shown.format());
        zone.setValue(shown.zone());
        decisionBy.setValue(shown.decisionBy());
        interviewers.setValue(shown.interviewers());
        application.setValue(
                Optional.ofNullable(shown.application())
                        .flatMap(id -> applications.find(owner, new ApplicationId(id)))
                        .map(one -> new ApplicationChoice(one.id(), one.company(), one.role()))
                        .orElse(null));
    }

    /** What is said now; what this form does not ask stays as it was. */
    InterviewData value() {
        var date = day.getValue();
        return new InterviewData(
                company.getValue(),
                role.getValue(),
                date == null
                        ? null
                        : date.atTime(Optional.ofNullable(time.getValue()).orElse(NOON)),
                Optional.ofNullable(zone.getValue()).orElse(data.zone()),
                stage.getValue(),
                format.getValue(),
                interviewers.getValue(),
                applicationId(),
                data.outcome(),
                data.outcomeOn(),
                decisionBy.getValue(),
                data.went());
    }

    private @Nullable UUID applicationId() {
        var chosen = application.getValue();
        return chosen == null ? null : chosen.id().value();
    }

    /** Says what is wrong, beside the field where it belongs to one. */
    void show(Set<Problem> wrong) {
        company.setInvalid(wrong.contains(Problem.NO_COMPANY));
        company.setErrorMessage(translate(Problem.NO_COMPANY.key()));
        var others = wrong.stream().filter(one -> one != Problem.NO_COMPANY).toList();
        problems.setVisible(!others.isEmpty());
        problems.setText(
                others.stream()
                        .map(one -> translate(one.key()))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""));
        if (wrong.contains(Problem.NO_COMPANY)) {
            company.focus();
        } else {
            more.setOpened(true);
        }
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("rb-field-row");
        return row;
    }

    private static Div stack(Component... fields) {
        var stack = new Div(fields);
        stack.addClassName("rb-stack");
        return stack;
    }
}
