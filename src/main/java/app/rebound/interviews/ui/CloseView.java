package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;

/** Letting an interview go on purpose: what it gave, what stays, and then it leaves the desk. */
@Route(InterviewRoutes.CLOSE)
@PermitAll
class CloseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final PersonId owner;

    CloseView(Interviews interviews, CurrentPerson person) {
        this.interviews = interviews;
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
        var gift = gift(interview);
        var stays =
                new UnorderedList(
                        new ListItem(translate("interviews.close.stays.jottings")),
                        new ListItem(translate("interviews.close.stays.lessons")),
                        new ListItem(translate("interviews.close.stays.reopen")));
        var actions =
                new Div(
                        Buttons.primary(
                                translate("interviews.close.do"), click -> close(interview.id())),
                        new Anchor(
                                InterviewRoutes.interview(interview.id()),
                                translate("interviews.close.not-yet")));
        actions.addClassName("rb-actions");
        add(
                InterviewWords.back(interview.id()),
                new PageHeader(
                        translate("interviews.close.title", Map.of("company", interview.company())),
                        translate("interviews.close.lead")),
                new Card(gift, gift.savedLine()),
                Card.titled(translate("interviews.close.stays"), stays),
                actions);
    }

    private KeptText gift(Interview interview) {
        var id = interview.id();
        var gift =
                new KeptText(
                        translate("interviews.gave-me"),
                        owner.value() + "/" + id.value() + "-gave-me",
                        interview.gaveMe(),
                        0,
                        Interviews.LONGEST_GIFT,
                        typed ->
                                interviews
                                        .gaveMe(owner, id, typed.seen(), typed.text())
                                        .<KeptText.Saving>map(now ->
                                                now.equals(typed.text())
                                                        ? new KeptText.Saving.Saved(0)
                                                        : new KeptText.Saving.ChangedMeanwhile(
                                                                now, 0))
                                        .orElseGet(KeptText.Saving.Gone::new));
        gift.area().setMinRows(4);
        gift.area().setHelperText(translate("interviews.gave-me.help"));
        gift.addComponentAsFirst(new Paragraph(translate("interviews.close.honest")));
        return gift;
    }

    private void close(InterviewId id) {
        if (interviews.close(owner, id).isEmpty()) {
            Notices.problem(translate("interviews.gone"));
            UI.getCurrent().navigate(InterviewListView.class);
            return;
        }
        Notices.done(translate("interviews.close.done"));
        UI.getCurrent().navigate(InterviewRoutes.interview(id));
    }

    @Override
    public String getPageTitle() {
        return translate("interviews.step.CLOSE");
    }
}
