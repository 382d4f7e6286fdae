package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.ApplicationData;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.DateField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything noted about an application, to be typed into; told at every pause. */
class ApplicationForm {

    private static final int PAUSE_MILLIS = 1000;
    private static final int FEW = 8;
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)https?://\\S+");

    private final TextField company = new TextField(translate("application.field.company"));
    private final TextField role = new TextField(translate("application.field.role"));
    private final TextField link = new TextField(translate("application.field.link"));
    private final Anchor open = new Anchor("", translate("application.open-link"));
    private final TextArea notes = new TextArea(translate("application.field.notes"));
    private final TextField nextAction = new TextField(translate("application.field.next-action"));
    private final DatePicker nextOn = new DateField(translate("application.field.next-on"));
    private final DatePicker appliedOn = new DateField(translate("application.field.applied-on"));
    private final DatePicker lastSign = new DateField(translate("application.field.last-sign-on"));

    /** Tells {@code typed} whenever the person pauses. */
    ApplicationForm(Runnable typed) {
        company.setMaxLength(ApplicationData.SHORT);
        company.setRequiredIndicatorVisible(true);
        company.setManualValidation(true);
        role.setMaxLength(ApplicationData.SHORT);
        link.setMaxLength(ApplicationData.LINK_LENGTH);
        notes.setMaxLength(ApplicationData.NOTES_LENGTH);
        notes.setMinRows(FEW);
        nextAction.setMaxLength(ApplicationData.SHORT);
        nextAction.setHelperText(translate("application.field.next-action.help"));
        lastSign.setHelperText(translate("application.field.last-sign-on.help"));
        Stream.of(company, role, link, notes, nextAction).forEach(ApplicationForm::savedAtPause);
        Stream.of(company, role, link, nextAction)
                .forEach(field -> field.addValueChangeListener(change -> tell(change, typed)));
        notes.addValueChangeListener(change -> tell(change, typed));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener noreferrer");
        link.addValueChangeListener(change -> showLink());
        showLink();
        Stream.of(nextOn, appliedOn, lastSign)
                .forEach(field -> {
                    field.setClearButtonVisible(true);
                    field.addValueChangeListener(change -> tell(change, typed));
                });
    }

    /** Only to pages of the web; whatever else was noted stays text. */
    private void showLink() {
        var address = link.getValue().strip();
        var isPage = WEB_PAGE.matcher(address).matches();
        open.setVisible(isPage);
        if (isPage) {
            open.setHref(address);
        }
    }

    private static void tell(HasValue.ValueChangeEvent<?> change, Runnable typed) {
        if (change.isFromClient()) {
            typed.run();
        }
    }

    private static void savedAtPause(HasValueChangeMode field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    /** What it is: company, role, link and notes. */
    Div what() {
        var fields = new Div(company, role, link, open, notes);
        fields.addClassName("rb-stack");
        return fields;
    }

    /** What comes next, and when. */
    Div next() {
        var fields = new Div(nextAction, nextOn);
        fields.addClassName("rb-stack");
        return fields;
    }

    /** What happened when. */
    Div dates() {
        var fields = new Div(appliedOn, lastSign);
        fields.addClassName("rb-stack");
        return fields;
    }

    void focusCompany() {
        company.focus();
    }

    void show(ApplicationData data) {
        company.setValue(data.company());
        company.setInvalid(false);
        role.setValue(data.role());
        link.setValue(data.link());
        notes.setValue(data.notes());
        nextAction.setValue(data.nextAction());
        nextOn.setValue(data.nextOn());
        appliedOn.setValue(data.appliedOn());
        lastSign.setValue(data.lastSignOn());
    }

    /** What the move to another stage noted, without touching what is being typed. */
    void showDates(ApplicationData data) {
        appliedOn.setValue(data.appliedOn());
        lastSign.setValue(data.lastSignOn());
    }

    ApplicationData typed() {
        return new ApplicationData(
                company.getValue(),
                role.getValue(),
                link.getValue(),
                notes.getValue(),
                nextAction.getValue(),
                nextOn.getValue(),
                appliedOn.getValue(),
                lastSign.getValue());
    }

    /** Says beside the company, where the eye is, why nothing was saved. */
    void refuse(String why) {
        company.setErrorMessage(why);
        company.setInvalid(true);
    }

    void accept() {
        company.setInvalid(false);
    }

    /** What differs between what another window saved and what stands here. */
    List<Meanwhile.Difference> differences(ApplicationData theirs) {
        var mine = typed();
        var all = new ArrayList<Meanwhile.Difference>();
        compare(all, company.getLabel(), theirs.company(), mine.company());
        compare(all, role.getLabel(), theirs.role(), mine.role());
        compare(all, link.getLabel(), theirs.link(), mine.link());
        compare(all, notes.getLabel(), theirs.notes(), mine.notes());
        compare(all, nextAction.getLabel(), theirs.nextAction(), mine.nextAction());
        compare(all, nextOn.getLabel(), day(theirs.nextOn()), day(mine.nextOn()));
        compare(all, appliedOn.getLabel(), day(theirs.appliedOn()), day(mine.appliedOn()));
        compare(all, lastSign.getLabel(), day(theirs.lastSignOn()), day(mine.lastSignOn()));
        return all;
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
