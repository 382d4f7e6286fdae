package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviewer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;

/** Puts somebody on the list: one of the interviewers, or a name typed in. */
class AskForm extends Card {

    private final Askings askings;
    private final PersonId owner;
    private final Interview interview;
    private final Runnable changed;
    private final Div interviewers = new Div();
    private final TextField name = new TextField(translate("advice.form.name"));
    private final TextField reach = new TextField(translate("advice.form.reach"));
    private final RadioButtonGroup<Side> side =
            new RadioButtonGroup<>(translate("advice.form.side"));
    private final RadioButtonGroup<By> by = new RadioButtonGroup<>(translate("advice.form.by"));

    AskForm(Askings askings, PersonId owner, Interview interview, Runnable changed) {
        this.askings = askings;
        this.owner = owner;
        this.interview = interview;
        this.changed = changed;
        addClassName("rb-stack");
        interviewers.addClassName("rb-chips");
        interviewers.getElement().setAttribute("role", "group");
        interviewers.getElement().setAttribute("aria-label", translate("advice.form.interviewers"));
        name.setMaxLength(AskingData.LONGEST);
        reach.setMaxLength(AskingData.LONGEST);
        reach.setHelperText(translate("advice.form.reach.help"));
        side.setItems(Side.values());
        side.setItemLabelGenerator(one -> translate(one.key()));
        side.setValue(Side.EMPLOYER);
        by.setItems(By.values());
        by.setItemLabelGenerator(one -> translate(one.key()));
        by.setValue(By.PHONE);
        add(
                new H2(translate("advice.form")),
                interviewers,
                side,
                name,
                reach,
                by,
                Parts.actions(Buttons.secondary(translate("advice.form.add"), click -> keep())));
    }

    /** Offers those interviewers who are not on the list yet. */
    final void leaveOut(List<Asking> listed) {
        var names = listed.stream().map(Asking::name).toList();
        interviewers.removeAll();
        interview.interviewers().stream()
                .filter(one -> !names.contains(one.name()))
                .map(this::chip)
                .forEach(interviewers::add);
        interviewers.setVisible(interviewers.getElement().getChildCount() > 0);
    }

    private Button chip(Interviewer one) {
        var words =
                one.role().isEmpty()
                        ? one.name()
                        : translate(
                                "advice.form.interviewer",
                                Map.of("name", one.name(), "role", one.role()));
        return Buttons.secondary(
                words,
                click -> {
                    side.setValue(Side.EMPLOYER);
                    name.setValue(one.name());
                    reach.setValue(one.reach());
                    by.setValue(one.reach().contains("@") ? By.MAIL : By.PHONE);
                    reach.focus();
                });
    }

    void focus() {
        name.focus();
    }

    /** Leads the keyboard here to name somebody of that side. */
    void beginWith(Side wanted) {
        side.setValue(wanted);
        name.getElement().callJsFunction("scrollIntoView");
        name.focus();
    }

    private void keep() {
        var data =
                new AskingData(side.getValue(), name.getValue(), reach.getValue(), by.getValue());
        switch (askings.add(owner, interview.id(), data)) {
            case AskingResult.Saved saved -> {
                name.clear();
                name.setInvalid(false);
                reach.clear();
                changed.run();
            }
            case AskingResult.Nameless() -> {
                name.setErrorMessage(translate("advice.form.nameless"));
                name.setInvalid(true);
                name.focus();
            }
            case AskingResult.Full(var most) ->
                    Notices.problem(translate("advice.form.full", Map.of("most", most)));
            case AskingResult.NotFound() -> Notices.problem(translate("advice.gone"));
        }
    }
}
