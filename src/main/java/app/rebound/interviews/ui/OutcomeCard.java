package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Calendar;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewResult;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;

/** How it felt, what they decided and when; saved as it is chosen. */
class OutcomeCard extends Card {

    private final Interviews interviews;
    private final PersonId owner;
    private final Clock clock;
    private final Runnable changed;
    private final RadioButtonGroup<Went> went =
            new RadioButtonGroup<>(translate("interviews.went"));
    private final Select<Outcome> outcome = new Select<>();
    private final DatePicker on = new DatePicker(translate("interviews.outcome-on"));
    private final Paragraph noVerdict = InterviewWords.soft(translate("interviews.no-verdict"));
    private Interview interview;

    OutcomeCard(
            Interviews interviews, PersonId owner, Interview shown, Clock clock, Runnable changed) {
        this.interviews = interviews;
        this.owner = owner;
        this.interview = shown;
        this.clock = clock;
        this.changed = changed;
        addClassName("rb-stack");
        went.setItems(Went.values());
        went.setItemLabelGenerator(one -> translate(one.key()));
        outcome.setLabel(translate("interviews.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> translate(one.key()));
        on.setI18n(Calendar.words());
        on.setLocale(Formats.current().locale());
        add(new H2(translate("interviews.stands")), went, outcome, on, noVerdict);
        show(shown);
        went.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(interview.data().felt(change.getValue()));
            }
        });
        outcome.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var today = LocalDate.ofInstant(clock.instant(), interview.zone());
                save(interview.data().decided(change.getValue(), today));
            }
        });
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(interview.data().decided(interview.outcome(), change.getValue()));
            }
        });
    }

    /** Shows how it stands now, without taking the focus away. */
    final void show(Interview now) {
        interview = now;
        went.setValue(now.went());
        went.setVisible(now.moment().filter(clock.instant()::isBefore).isEmpty());
        outcome.setValue(now.outcome());
        on.setValue(now.outcomeOn());
        on.setVisible(now.outcome() != Outcome.WAITING);
        noVerdict.setVisible(now.outcome() == Outcome.WAITING);
    }

    private void save(InterviewData data) {
        switch (interviews.change(owner, interview.id(), interview.version(), data)) {
            case InterviewResult.Saved(var saved) -> show(saved);
            case InterviewResult.ChangedMeanwhile(var current) -> {
                Notices.problem(translate("interviews.changed-meanwhile"));
                show(current);
            }
            case InterviewResult.NotFound gone -> Notices.problem(translate("interviews.gone"));
            case InterviewResult.Refused(var problems) ->
                    problems.forEach(one -> Notices.problem(translate(one.key())));
        }
        changed.run();
    }
}
