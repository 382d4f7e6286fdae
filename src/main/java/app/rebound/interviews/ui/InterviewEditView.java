package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.Applications;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewResult;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Who, when and where of an interview, to change; here it can be deleted too. */
@Route(InterviewRoutes.EDIT)
@PermitAll
class InterviewEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final Applications applications;
    private final PersonId owner;

    InterviewEditView(Interviews interviews, Applications applications, CurrentPerson person) {
        this.interviews = interviews;
        this.applications = applications;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewParameter.of(event)
                .flatMap(id -> interviews.find(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Interview interview) {
        removeAll();
        var form = new InterviewForm(applications, owner, interview.data()).unfolded();
        var actions =
                new Div(
                        Buttons.primary(
                                translate("base.save"),
                                click -> save(form, interview.id(), interview.version())),
                        new Anchor(
                                InterviewRoutes.interview(interview.id()),
                                translate("base.cancel")));
        actions.addClassName("rb-actions");
        form.add(actions);
        var delete =
                new Card(
                        InterviewWords.soft(translate("interviews.delete.what")),
                        Buttons.danger(
                                translate("interviews.delete"),
                                click ->
                                        Confirm.before(
                                                translate("interviews.delete.title"),
                                                translate("interviews.delete.text"),
                                                translate("interviews.delete"),
                                                () -> delete(interview.id()))));
        add(
                InterviewWords.back(interview.id()),
                new PageHeader(InterviewWords.title(interview), InterviewWords.when(interview)),
                new Card(form),
                delete);
    }

    private void save(InterviewForm form, InterviewId id, int version) {
        switch (interviews.change(owner, id, version, form.value())) {
            case InterviewResult.Saved saved ->
                    UI.getCurrent().navigate(InterviewRoutes.interview(id));
            case InterviewResult.Refused(var problems) -> form.show(problems);
            case InterviewResult.ChangedMeanwhile(var current) -> {
                Notices.problem(translate("interviews.changed-meanwhile"));
                show(current);
            }
            case InterviewResult.NotFound gone -> gone();
        }
    }

    private void delete(InterviewId id) {
        interviews
                .delete(owner, id)
                .ifPresentOrElse(
                        deleted -> {
                            Notices.done(translate("interviews.deleted"));
                            UI.getCurrent().navigate(InterviewListView.class);
                        },
                        InterviewEditView::gone);
    }

    private static void gone() {
        Notices.problem(translate("interviews.gone"));
        UI.getCurrent().navigate(InterviewListView.class);
    }

    @Override
    public String getPageTitle() {
        return translate("interviews.edit");
    }
}
