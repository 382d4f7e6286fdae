package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.talk.NewConversation;
import app.rebound.talk.Share;
import app.rebound.talk.ShareResult;
import app.rebound.talk.TalkOver;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Choose what somebody sees of an interview, say what you ask of them, and make their link. */
@Route(TalkRoutes.SHARE)
@PermitAll
class ShareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TalkThreads threads;
    private final TalkShares shares;
    private final CurrentPerson current;
    private final Clock clock;
    private final PersonId owner;
    private final Div links = new Div();

    ShareView(TalkThreads threads, TalkShares shares, CurrentPerson current, Clock clock) {
        this.threads = threads;
        this.shares = shares;
        this.current = current;
        this.clock = clock;
        this.owner = current.id();
        links.addClassName("rb-links");
        links.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, InterviewRoutes.PARAMETER)
                .map(InterviewId::new)
                .flatMap(id -> threads.of(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TalkOver over) {
        removeAll();
        links.removeAll();
        var interview = over.interview();
        var back = new Anchor(TalkRoutes.talk(interview.id()), translate("talk.share.back"));
        back.addClassName("rb-back");
        add(back, new PageHeader(translate("talk.share.title"), interview.company()));
        if (over.questions().isEmpty()) {
            add(
                    new EmptyState(
                            translate("talk.share.nothing"),
                            translate("talk.share.nothing-text"),
                            Buttons.primary(
                                    translate("talk.share.jot"),
                                    click ->
                                            UI.getCurrent()
                                                    .navigate(
                                                            InterviewRoutes.at(
                                                                    InterviewRoutes.JOT,
                                                                    interview.id())))));
            return;
        }
        add(
                links,
                new ShareForm(
                        over,
                        ownerName(),
                        clock.instant(),
                        () -> shares.lessonsToOffer(owner),
                        this::share));
    }

    private boolean share(Share share) {
        return switch (shares.share(owner, share)) {
            case ShareResult.Shared(var made) -> {
                showLinks(made);
                yield true;
            }
            case ShareResult.NotFound() -> problem("talk.share.gone");
            case ShareResult.Unsound() -> problem("talk.share.unsound");
        };
    }

    private void showLinks(List<NewConversation> made) {
        links.removeAll();
        made.forEach(each -> links.add(FriendLinks.card(each)));
        links.getElement().callJsFunction("scrollIntoView");
    }

    private String ownerName() {
        var name = current.get().displayName();
        return name.isBlank() ? shares.nameLastUsed(owner).orElse("") : name;
    }

    private static boolean problem(String key) {
        Notices.problem(translate(key));
        return false;
    }

    @Override
    public String getPageTitle() {
        return translate("talk.share.title");
    }
}
