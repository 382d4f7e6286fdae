package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Board;
import app.rebound.applications.Confidence;
import app.rebound.applications.Outlook;
import app.rebound.applications.Week;
import app.rebound.applications.WeeklyTargets;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one did this week for getting a job, what one wants to do, and how it feels. */
@Route(ApplicationRoutes.WEEK)
@PermitAll
class WeekView extends Div implements HasDynamicTitle {

    private static final int PAUSE_MILLIS = 1000;

    private final WeeklyTargets targets;
    private final Board board;
    private final Person person;
    private final Outlook outlook;
    private final Paragraph done = new Paragraph();
    private final Paragraph kind = new Paragraph();
    private final Div gentle = new Div();
    private final IntegerField target = new IntegerField(translate("application.week.target"));
    private final IntegerField silent = new IntegerField(translate("application.silent-after"));
    private final Span saved = Words.status();

    WeekView(
            WeeklyTargets targets,
            Confidence confidence,
            Board board,
            CurrentPerson current,
            Clock clock) {
        this.targets = targets;
        this.board = board;
        this.person = current.get();
        this.outlook =
                new Outlook(
                        Formats.current().today(clock),
                        person.pausedUntil(),
                        board.silentAfterDays(person.id()));
        addClassName("rb-week");
        var week = targets.week(person.id(), outlook.today());
        done.addClassName("rb-week-done");
        done.getElement().setAttribute("aria-live", "polite");
        kind.addClassName("rb-soft");
        var left =
                new Div(
                        weekCard(),
                        new ConfidenceCard(confidence, person, Formats.current().zone()));
        var right = new Div(wishes(week));
        var sheet = new Div(left, right);
        sheet.addClassName("rb-columns");
        add(
                new PageHeader(
                        translate("application.week.title"),
                        translate(
                                "application.week.lead",
                                Map.of(
                                        "from", Formats.current().day(week.monday()),
                                        "to", Formats.current().day(week.monday().plusDays(6))))),
                new Sections(ApplicationRoutes.WEEK),
                sheet);
        show(week);
    }

    @Override
    public String getPageTitle() {
        return translate("application.week.title");
    }

    private Card weekCard() {
        var card =
                new Card(
                        new H2(translate("application.week.yours")),
                        done,
                        kind,
                        gentle,
                        Words.actions(
                                Buttons.primary(
                                        translate("application.new"),
                                        click -> Words.open(ApplicationRoutes.NEW)),
                                Buttons.secondary(
                                        translate("application.week.hello"),
                                        click -> Words.open(ApplicationRoutes.CONTACTS))));
        card.addClassName("rb-card-hero");
        return card;
    }

    private Card wishes(Week week) {
        target.setMin(1);
        target.setMax(Week.MOST);
        target.setStepButtonsVisible(true);
        target.setClearButtonVisible(true);
        target.setHelperText(translate("application.week.target.help"));
        target.setValue(week.target());
        atPause(target);
        target.addValueChangeListener(change -> {
            if (change.isFromClient() && !target.isInvalid()) {
                aim(change.getValue());
            }
        });
        silent.setMin(1);
        silent.setMax(60);
        silent.setStepButtonsVisible(true);
        silent.setHelperText(translate("application.silent-after.help"));
        silent.setValue(outlook.silentAfterDays());
        atPause(silent);
        silent.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !silent.isInvalid()) {
                board.callSilentAfter(person.id(), change.getValue());
                saved.setText(translate("application.saved"));
            }
        });
        var card = new Card(new H2(translate("application.week.wishes")), target, silent, saved);
        card.addClassName("rb-week-wishes");
        return card;
    }

    private static void atPause(IntegerField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private void aim(@Nullable Integer wanted) {
        if (wanted == null) {
            targets.aimAtNothing(person.id());
        } else {
            targets.aimAt(person.id(), wanted);
        }
        saved.setText(translate("application.saved"));
        show(targets.week(person.id(), outlook.today()));
    }

    private void show(Week week) {
        done.setText(WeekWords.done(week));
        kind.setText(WeekWords.kind(week, outlook));
        gentle.removeAll();
        if (week.gentle() && week.target() != null) {
            gentle.add(
                    Buttons.quiet(
                            translate("application.week.as-usual"),
                            click -> {
                                targets.easeNoMore(person.id());
                                show(targets.week(person.id(), outlook.today()));
                            }));
        }
    }
}
