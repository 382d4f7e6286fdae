package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.talk.Conversation;
import app.rebound.talk.Share;
import app.rebound.talk.TalkOver;
import app.rebound.talk.TalkRoutes;
import app.rebound.talk.TalkShares;
import app.rebound.talk.TalkThreads;
import app.rebound.talk.TalkTopics;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Map;

/** Read beside each question what others think of it, and answer. */
@Route(InterviewRoutes.TALK)
@PermitAll
class TalkView extends Div
        implements BeforeEnterObserver, HasDynamicTitle, ConversationRow.Actions {

    private final TalkThreads threads;
    private final TalkShares shares;
    private final PersonId owner;
    private final Div link = new Div();
    private final Card people = new Card();
    private final Topics topics;
    private InterviewId interview = InterviewId.random();

    TalkView(TalkThreads threads, TalkShares shares, CurrentPerson current, Changes changes) {
        this.threads = threads;
        this.shares = shares;
        this.owner = current.id();
        this.topics = new Topics(threads, shares, owner, this::readAgain);
        link.getElement().setAttribute("aria-live", "polite");
        changes.follow(
                this,
                TalkTopics.of(owner),
                () -> current.optionalId().filter(owner::equals).ifPresent(same -> readAgain()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, InterviewRoutes.PARAMETER)
                .map(InterviewId::new)
                .flatMap(id -> threads.of(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TalkOver over) {
        interview = over.interview().id();
        removeAll();
        topics.clear();
        link.removeAll();
        var back = new Anchor(InterviewRoutes.interview(interview), translate("talk.back"));
        back.addClassName("rb-back");
        if (over.conversations().isEmpty()) {
            add(back, new PageHeader(translate("talk.title"), over.interview().company()));
            add(
                    new EmptyState(
                            translate("talk.nothing.title"),
                            translate("talk.nothing.text"),
                            Buttons.primary(translate("talk.share.open"), click -> openShare())));
            return;
        }
        add(
                back,
                new PageHeader(
                        translate("talk.title"),
                        over.interview().company(),
                        Buttons.primary(translate("talk.share.more"), click -> openShare())),
                link,
                people,
                topics);
        update(over);
    }

    private void readAgain() {
        threads.of(owner, interview)
                .filter(over -> !over.conversations().isEmpty())
                .ifPresent(this::update);
    }

    /** Rows are drawn anew; threads only get what is new, so that nothing typed is touched. */
    private void update(TalkOver over) {
        people.removeAll();
        people.add(new H2(translate("talk.people")));
        over.conversations()
                .forEach(conversation -> people.add(new ConversationRow(conversation, this)));
        topics.show(over);
    }

    private void openShare() {
        UI.getCurrent().navigate(TalkRoutes.share(interview));
    }

    @Override
    public void shareAgain(Conversation conversation) {
        shares.shareAgain(owner, conversation.id(), Duration.ofDays(Share.DEFAULT_DAYS))
                .ifPresent(made -> {
                    link.removeAll();
                    link.add(FriendLinks.card(made));
                    link.getElement().callJsFunction("scrollIntoView");
                });
    }

    @Override
    public void revoke(Conversation conversation) {
        shares.revoke(owner, conversation.id());
        readAgain();
        Notices.done(translate("talk.revoked", Map.of("name", FriendName.of(conversation))));
    }

    @Override
    public void markRead(Conversation conversation) {
        threads.markRead(owner, conversation.id());
        readAgain();
    }

    @Override
    public String getPageTitle() {
        return translate("talk.title");
    }
}
