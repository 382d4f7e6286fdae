package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.applications.Applications;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSets;
import app.rebound.rooms.PlanDrafts;
import app.rebound.rooms.PlanResult;
import app.rebound.rooms.PlannedMock;
import app.rebound.rooms.RoomRoutes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plan a mock interview; what is typed is kept at every pause until it is planned. */
@Route(RoomRoutes.PLAN)
@PermitAll
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PlanningDesk desk;
    private final PlanDrafts drafts;
    private final Applications applications;
    private final QuestionBank bank;
    private final QuestionSets sets;
    private final Translations texts;
    private final Person person;
    private final Span kept = new Span();
    private @Nullable MockPlanForm shown;

    PlanView(
            PlanningDesk desk,
            PlanDrafts drafts,
            Applications applications,
            QuestionBank bank,
            QuestionSets sets,
            Translations texts,
            CurrentPerson person) {
        this.desk = desk;
        this.drafts = drafts;
        this.applications = applications;
        this.bank = bank;
        this.sets = sets;
        this.texts = texts;
        this.person = person.get();
        kept.addClassNames("rb-soft", "rb-small");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters query) {
        removeAll();
        shown = null;
        kept.setText("");
        var questions = new QuestionsPart(bank, sets, texts, person.id(), this::keep);
        var form = new MockPlanForm(applications, person.id(), questions, desk.today(), this::keep);
        form.callMyself(person.displayName());
        var draft = drafts.find(person.id());
        draft.ifPresent(form::show);
        id(query, RoomRoutes.SET).map(QuestionSetId::new).ifPresent(questions::choose);
        id(query, RoomRoutes.QUESTION)
                .flatMap(one -> bank.find(person.id(), new QuestionId(one)))
                .ifPresent(questions::give);
        var plan = Buttons.primary(translate("rooms.plan.do"), click -> plan(form));
        plan.setDisableOnClick(true);
        plan.addClickListener(click -> plan.setEnabled(true));
        var actions = new Div(plan, kept);
        actions.addClassName("rb-actions");
        var back = new Anchor(RoomRoutes.LIST, translate("rooms.menu"));
        back.addClassName("rb-back");
        add(back, new PageHeader(translate("rooms.plan"), translate("rooms.plan.lead")));
        draft.ifPresent(found -> add(found(query)));
        add(form, actions);
        shown = form;
    }

    private Card found(QueryParameters query) {
        return new Card(
                new Paragraph(translate("rooms.plan.found")),
                Buttons.secondary(
                        translate("rooms.plan.discard"),
                        click -> {
                            drafts.drop(person.id());
                            show(query);
                        }));
    }

    private static Optional<UUID> id(QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(RouteIds::uuid);
    }

    /** Filling the form while it is made is not typing. */
    private void keep() {
        if (shown != null) {
            drafts.keep(person.id(), shown.draft());
            kept.setText(translate("base.kept.saved"));
        }
    }

    private void plan(MockPlanForm form) {
        form.plan()
                .ifPresent(plan -> {
                    switch (desk.mocks().plan(person.id(), form.ownName(), plan, form.when())) {
                        case PlanResult.Planned(var planned) -> planned(planned);
                        case PlanResult.Refused(var key) -> Notices.problem(translate(key));
                        case PlanResult.WrongTime(var number, var problem) ->
                                form.mark(number, problem);
                        case PlanResult.NothingToAsk() ->
                                Notices.problem(translate("rooms.plan.nothing-to-ask"));
                    }
                });
    }

    /** The links are shown here, the only time they can be. */
    private void planned(PlannedMock planned) {
        drafts.drop(person.id());
        var page = RoomRoutes.one(planned.mock().id());
        if (planned.invited().isEmpty()) {
            UI.getCurrent().navigate(page);
            return;
        }
        removeAll();
        var header =
                new PageHeader(translate("rooms.planned.title"), translate("rooms.planned.lead"));
        add(header);
        planned.invited().forEach(made -> add(SeatLinkCards.card(planned.mock(), made)));
        var on = new Anchor(page, translate("rooms.planned.on"));
        on.addClassName("rb-button-link");
        add(on);
        header.focus();
    }

    @Override
    public String getPageTitle() {
        return translate("rooms.plan");
    }
}
