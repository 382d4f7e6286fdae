package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.InterviewData;
import app.rebound.interviews.InterviewResult;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Step;
import app.rebound.interviews.Went;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;

/** The first minute after an interview: which company, when, and on to the questions. */
@Route(InterviewRoutes.NEW)
@PermitAll
class InterviewNewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final Applications applications;
    private final PersonId owner;
    private final Clock clock;
    private final RadioButtonGroup<Went> went = new RadioButtonGroup<>();

    InterviewNewView(
            Interviews interviews, Applications applications, CurrentPerson person, Clock clock) {
        this.interviews = interviews;
        this.applications = applications;
        this.owner = person.id();
        this.clock = clock;
        went.setLabel(translate("interviews.went"));
        went.setHelperText(translate("interviews.went.help"));
        went.setItems(Went.values());
        went.setItemLabelGenerator(one -> translate(one.key()));
    }

    /** An application in the address fills in what it says. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var application =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("application")
                        .flatMap(RouteIds::uuid)
                        .flatMap(id -> applications.find(owner, new ApplicationId(id)));
        var zone = Formats.current().zone();
        var now = LocalDateTime.ofInstant(clock.instant(), zone);
        var blank = InterviewData.with("", now.withMinute(0).withSecond(0).withNano(0), zone);
        show(
                application
                        .map(one ->
                                blank.named(one.company(), one.role())
                                        .belongingTo(one.id().value()))
                        .orElse(blank));
    }

    private void show(InterviewData data) {
        removeAll();
        var form = new InterviewForm(applications, owner, data);
        form.addComponentAtIndex(3, went);
        var actions =
                new Div(
                        Buttons.primary(translate("interviews.new.go-on"), click -> save(form)),
                        new Anchor(InterviewRoutes.LIST, translate("base.cancel")));
        actions.addClassName("rb-actions");
        form.add(actions);
        var card = new Card(form);
        card.addClassName("rb-stage-narrow");
        add(
                new PageHeader(translate("interviews.new.title"), translate("interviews.new.lead")),
                card);
    }

    private void save(InterviewForm form) {
        switch (interviews.create(owner, form.value().felt(went.getValue()))) {
            case InterviewResult.Saved(var interview) ->
                    UI.getCurrent()
                            .navigate(
                                    interview.moment().filter(clock.instant()::isBefore).isPresent()
                                            ? InterviewRoutes.interview(interview.id())
                                            : InterviewRoutes.step(Step.JOT, interview.id()));
            case InterviewResult.Refused(var problems) -> form.show(problems);
            case InterviewResult.ChangedMeanwhile meanwhile ->
                    throw new IllegalStateException("a new interview has no other version");
            case InterviewResult.NotFound gone ->
                    throw new IllegalStateException("a new interview is always found");
        }
    }

    @Override
    public String getPageTitle() {
        return translate("interviews.new.title");
    }
}
