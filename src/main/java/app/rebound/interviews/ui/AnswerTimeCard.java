package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.CompanyView;
import app.rebound.interviews.CompanyViews;
import app.rebound.interviews.LookBack;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.Map;

/** How many days the answer took: a fact, open during the cool-off. */
class AnswerTimeCard extends Card implements LookBackView.Part {

    private static final int PAUSE_MILLIS = 1000;

    private final IntegerField days = new IntegerField(translate("looking-back.answer-days"));
    private final Paragraph counted = new Paragraph();

    AnswerTimeCard(CompanyViews companies, PersonId owner, LookBack now, Clock clock) {
        var id = now.interview().id();
        days.addClassName("rb-days");
        days.setMin(0);
        days.setMax(CompanyView.LONGEST_WAIT);
        days.setStepButtonsVisible(true);
        days.setI18n(
                new IntegerField.IntegerFieldI18n()
                        .setMinErrorMessage(translate("looking-back.answer-days-problem"))
                        .setMaxErrorMessage(translate("looking-back.answer-days-problem"))
                        .setBadInputErrorMessage(translate("looking-back.answer-days-problem")));
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.setValueChangeTimeout(PAUSE_MILLIS);
        days.addValueChangeListener(change -> {
            if (change.isFromClient() && !days.isInvalid()) {
                Answers.to(companies.answeredAfter(owner, id, change.getValue()), clock);
            }
        });
        counted.addClassNames("rb-soft", "rb-small");
        add(new H2(translate("looking-back.answer-time")), days, counted);
    }

    @Override
    public void show(LookBack now) {
        var typed = now.reflection().company().answeredAfterDays();
        var known = CompanyView.daysUntilAnswer(now.interview(), now.reflection().company());
        days.setValue(typed);
        counted.setText(
                known == null
                        ? translate("looking-back.answer-unknown")
                        : translate(
                                typed == null
                                        ? "looking-back.answer-counted"
                                        : "looking-back.answer-typed",
                                Map.of("days", known)));
    }
}
