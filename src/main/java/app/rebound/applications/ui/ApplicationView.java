package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.applications.Application;
import app.rebound.applications.ApplicationData;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.ApplicationResult;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Applications;
import app.rebound.applications.Board;
import app.rebound.applications.Contacts;
import app.rebound.applications.Outlook;
import app.rebound.applications.Stage;
import app.rebound.applications.StageId;
import app.rebound.applications.Stages;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One application, saved at every pause. A new one is on the board as soon as its company has a
 * name.
 */
@Route(ApplicationRoutes.NEW)
@RouteAlias(ApplicationRoutes.BOARD + "/:" + ApplicationView.ID)
@PermitAll
class ApplicationView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String ID = "application";

    private final Applications applications;
    private final Stages stages;
    private final Belongings belongings;
    private final Contacts contacts;
    private final Person person;
    private final Outlook outlook;

    private final PageHeader header;
    private final Button delete =
            Buttons.danger(translate("application.delete"), click -> delete());
    private final Span saved = Words.status();
    private final Meanwhile meanwhile = new Meanwhile();
    private final TurnedDownNotice warning = new TurnedDownNotice();
    private final ApplicationForm form = new ApplicationForm(this::typed);
    private final Select<Stage> stage = new Select<>();
    private final Button done = Buttons.secondary(translate("application.done"), click -> done());
    private final SilenceNotice silence;
    private final BelongingsCard interviews = new BelongingsCard();
    private final PeopleCard people = new PeopleCard();

    private @Nullable Application kept;

    ApplicationView(
            Applications applications,
            Stages stages,
            Board board,
            Belongings belongings,
            Contacts contacts,
            CurrentPerson current,
            Clock clock) {
        this.applications = applications;
        this.stages = stages;
        this.belongings = belongings;
        this.contacts = contacts;
        this.person = current.get();
        this.outlook =
                new Outlook(
                        Formats.current().today(clock),
                        person.pausedUntil(),
                        board.silentAfterDays(person.id()));
        silence = new SilenceNotice(outlook);
        header = new PageHeader("", "", delete);
        stage.setLabel(translate("application.stage"));
        stage.setItemLabelGenerator(Words::stage);
        stage.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                move(change.getValue());
            }
        });
        var back = new Anchor(ApplicationRoutes.BOARD, translate("application.back"));
        back.addClassName("rb-back");
        var left =
                new Div(
                        Card.titled(translate("application.what"), form.what()),
                        interviews,
                        people);
        var right =
                new Div(
                        new Card(
                                new H2(translate("application.where")),
                                stage,
                                silence,
                                form.dates()),
                        new Card(
                                new H2(translate("application.next-step")),
                                form.next(),
                                Words.actions(done)));
        right.addClassName("rb-application-side");
        var sheet = new Div(left, right);
        sheet.addClassName("rb-columns");
        add(back, header, saved, meanwhile, warning, sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get(ID);
        var found =
                named.flatMap(RouteIds::uuid)
                        .flatMap(id -> applications.open(person.id(), new ApplicationId(id)));
        if (named.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        stage.setItems(stages.of(person.id()));
        found.ifPresentOrElse(
                opened -> {
                    keep(opened.application());
                    form.show(opened.application().data());
                    warning.show(opened.turnedDownBefore());
                },
                this::begin);
    }

    @Override
    public String getPageTitle() {
        return kept == null ? translate("application.new") : kept.company();
    }

    private void begin() {
        header.setHeading(translate("application.new"));
        header.setLead(translate("application.new.lead"));
        delete.setVisible(false);
        interviews.setVisible(false);
        people.setVisible(false);
        stage.setValue(stage.getListDataView().getItem(0));
        form.focusCompany();
    }

    /** From here on this is what is known to be saved. */
    private void keep(Application application) {
        var fresh = kept == null;
        kept = application;
        header.setHeading(application.company());
        header.setLead(application.role());
        delete.setVisible(true);
        done.setVisible(
                !application.data().nextAction().isEmpty() || application.data().nextOn() != null);
        stage.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(application.stage()))
                .findFirst()
                .ifPresent(stage::setValue);
        silence.show(application);
        if (fresh) {
            interviews.setVisible(true);
            interviews.show(
                    belongings
                            .of(person.id(), List.of(application.id()))
                            .getOrDefault(application.id(), List.of()),
                    belongings.offers(application.id()));
            people.show(contacts.of(person.id(), application.id()));
        }
    }

    private void typed() {
        if (meanwhile.isOpen()) {
            return;
        }
        var before = kept;
        var data = form.typed();
        if (before == null) {
            create(data);
        } else {
            save(before, before.version(), data);
        }
    }

    private void create(ApplicationData data) {
        if (data.company().isBlank()) {
            return;
        }
        switch (applications.create(person.id(), data, chosenStage(), outlook.today())) {
            case ApplicationResult.Saved(var application) -> {
                keep(application);
                form.showDates(application.data());
                say(translate("application.saved-new"));
                warning.show(
                        applications.turnedDownBefore(
                                person.id(), application.company(), application.id()));
                UI.getCurrent()
                        .getPage()
                        .getHistory()
                        .replaceState(null, ApplicationRoutes.application(application.id()));
                UI.getCurrent().getPage().setTitle(getPageTitle());
            }
            case ApplicationResult.Refused(var key, var args) -> form.refuse(translate(key, args));
            case ApplicationResult.NotFound(), ApplicationResult.ChangedMeanwhile _ ->
                    Notices.problem(translate("application.board.stale"));
        }
    }

    private void save(Application before, int expectedVersion, ApplicationData data) {
        switch (applications.change(person.id(), before.id(), expectedVersion, data)) {
            case ApplicationResult.Saved(var application) -> {
                form.accept();
                keep(application);
                say(translate("application.saved"));
                if (!before.company().equals(application.company())) {
                    warning.show(
                            applications.turnedDownBefore(
                                    person.id(), application.company(), application.id()));
                }
            }
            case ApplicationResult.Refused(var key, var args) -> {
                say("");
                form.refuse(translate(key, args));
            }
            case ApplicationResult.ChangedMeanwhile(var current) -> {
                if (current.data().equals(before.data())) {
                    // Only its place on the board changed; that takes nothing away.
                    save(current, current.version(), data);
                } else {
                    ask(current);
                }
            }
            case ApplicationResult.NotFound() -> gone();
        }
    }

    private void ask(Application current) {
        say("");
        var differences = form.differences(current.data());
        if (differences.isEmpty()) {
            keep(current);
            return;
        }
        meanwhile.ask(
                differences,
                () -> save(current, current.version(), form.typed()),
                () -> {
                    keep(current);
                    form.show(current.data());
                });
    }

    private void move(Stage wanted) {
        if (kept == null) {
            return;
        }
        take(
                applications.move(person.id(), kept.id(), wanted.id(), outlook.today()),
                translate("application.moved-to", Map.of("stage", Words.stage(wanted))));
    }

    private void done() {
        if (kept != null) {
            take(applications.doneNext(person.id(), kept.id()), translate("application.done.said"));
        }
    }

    /**
     * A press changed only its own part. Where something typed here could not be saved yet, it
     * stays, and the next pause asks about what changed since.
     */
    private void take(ApplicationResult result, String said) {
        var before = Objects.requireNonNull(kept);
        switch (result) {
            case ApplicationResult.Saved(var application) -> {
                if (form.typed().tidy().equals(before.data())) {
                    keep(application);
                    form.show(application.data());
                }
                say(said);
            }
            case ApplicationResult.NotFound(),
                    ApplicationResult.ChangedMeanwhile _,
                    ApplicationResult.Refused _ ->
                    gone();
        }
    }

    private void gone() {
        say("");
        Notices.problem(translate("application.gone"));
    }

    private void say(String words) {
        saved.setText(words);
    }

    private void delete() {
        var application = Objects.requireNonNull(kept);
        Confirm.before(
                translate("application.delete.title", Map.of("company", application.company())),
                translate("application.delete.text"),
                translate("application.delete"),
                () -> {
                    applications.delete(person.id(), application.id());
                    Notices.done(translate("application.deleted"));
                    Words.open(ApplicationRoutes.BOARD);
                });
    }

    private StageId chosenStage() {
        return stage.getValue().id();
    }
}
