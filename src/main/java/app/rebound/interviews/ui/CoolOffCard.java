package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.interviews.CoolOffResult;
import app.rebound.interviews.CoolOffRules;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.LookBack;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** Says whether judging is closed and until when; the person lifts it or picks another time. */
class CoolOffCard extends Card implements LookBackView.Part {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final CoolOffs coolOffs;
    private final PersonId owner;
    private final Interview interview;
    private final Clock clock;
    private final H2 state = new H2();
    private final Paragraph why = new Paragraph();
    private final Button lift;
    private final Button lookBack;
    private final Details otherTime = new Details();
    private final Select<LocalDate> day = new Select<>();
    private final TimePicker time = new TimePicker(translate("looking-back.time"));

    CoolOffCard(CoolOffs coolOffs, PersonId owner, LookBack now, Clock clock) {
        this.coolOffs = coolOffs;
        this.owner = owner;
        this.interview = now.interview();
        this.clock = clock;
        addClassName("rb-card-hero");
        state.getElement().setAttribute("aria-live", "polite");
        lift = Buttons.secondary(translate("looking-back.open-now"), click -> lift());
        lookBack =
                Buttons.primary(
                        translate("looking-back.to-reflect"),
                        click ->
                                UI.getCurrent()
                                        .navigate(
                                                InterviewRoutes.at(
                                                        InterviewRoutes.REFLECT, interview.id())));
        var actions = new Div(lookBack, lift);
        actions.addClassName("rb-actions");
        otherTime.add(picker());
        add(state, why, actions, otherTime);
    }

    private Div picker() {
        var moments = Moments.current(clock);
        var today = moments.now().toLocalDate();
        var last = latest().atZone(moments.formats().zone()).toLocalDate();
        day.setLabel(translate("looking-back.day"));
        day.setItems(today.datesUntil(last.plusDays(1)).toList());
        day.setItemLabelGenerator(
                date -> Moments.begin(moments.day(date), moments.formats().locale()));
        day.setValue(today.plusDays(1));
        time.setLocale(moments.formats().locale());
        time.setStep(HALF_AN_HOUR);
        time.setValue(MORNING);
        var close = Buttons.secondary(translate("looking-back.close-until-then"), click -> close());
        var fields = new Div(day, time, close);
        fields.addClassName("rb-until");
        return fields;
    }

    @Override
    public void show(LookBack now) {
        var closed = now.closedUntil();
        state.setText(
                closed.map(until ->
                                translate(
                                        "looking-back.closed-until",
                                        Map.of("until", Moments.current(clock).future(until))))
                        .orElseGet(() -> translate("looking-back.open")));
        why.setText(
                translate(
                        closed.isPresent() ? "looking-back.closed-why" : "looking-back.open-why"));
        lift.setVisible(closed.isPresent());
        lookBack.setVisible(closed.isEmpty());
        otherTime.setSummaryText(
                translate(
                        closed.isPresent()
                                ? "looking-back.other-time"
                                : "looking-back.close-again"));
    }

    private void lift() {
        said(coolOffs.lift(owner, interview.id()));
    }

    private void close() {
        var zone = Moments.current(clock).formats().zone();
        Optional.ofNullable(time.getValue())
                .map(chosen -> day.getValue().atTime(chosen).atZone(zone).toInstant())
                .filter(until -> until.isAfter(clock.instant()))
                .ifPresentOrElse(
                        until -> said(coolOffs.set(owner, interview.id(), until)),
                        () -> Notices.problem(translate("looking-back.time-passed")));
    }

    private void said(CoolOffResult result) {
        switch (result) {
            case CoolOffResult.Set set -> otherTime.setOpened(false);
            case CoolOffResult.TooLong(var latest) ->
                    Notices.problem(
                            translate(
                                    "looking-back.too-long",
                                    Map.of("latest", Moments.current(clock).future(latest))));
            case CoolOffResult.NotFound() -> Notices.problem(translate("looking-back.gone"));
        }
    }

    private Instant latest() {
        return CoolOffRules.latest(
                clock.instant(), interview.moment().orElse(interview.createdAt()));
    }
}
