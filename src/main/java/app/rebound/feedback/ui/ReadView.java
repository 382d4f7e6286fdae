package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.feedback.FeedbackInbox;
import app.rebound.feedback.FeedbackReading;
import app.rebound.feedback.FeedbackReading.Received;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.Invitation;
import app.rebound.feedback.Shareable;
import app.rebound.rubrics.OpenResult;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import app.rebound.rubrics.form.Numbers;
import app.rebound.rubrics.form.ScorecardView;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others saw: strengths first, then what to try, then level by level beside one's own. */
@Route(FeedbackRoutes.READ + "/:" + AskView.TYPE + "/:" + AskView.ID)
@PermitAll
class ReadView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FeedbackInbox inbox;
    private final FeedbackRequests requests;
    private final Scorecards scorecards;
    private final OwnNews news;
    private final CurrentPerson current;
    private final PersonId owner;

    ReadView(
            FeedbackInbox inbox,
            FeedbackRequests requests,
            Scorecards scorecards,
            CurrentPerson current,
            OwnNews news) {
        this.inbox = inbox;
        this.requests = requests;
        this.scorecards = scorecards;
        this.news = news;
        this.current = current;
        this.owner = current.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var type = event.getRouteParameters().get(AskView.TYPE).orElse("");
        if (!RouteIds.of(event, AskView.ID).map(id -> show(type, id)).orElse(false)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Whether there is something to show. */
    private boolean show(String type, UUID id) {
        removeAll();
        switch (inbox.read(owner, type, id, UI.getCurrent().getLocale())) {
            case FeedbackReading.NotFound() -> {
                return false;
            }
            case FeedbackReading.Sealed(var about, var waiting, var untilAllAreIn) -> {
                addTop(about);
                showSealed(
                        about.subject(),
                        untilAllAreIn
                                ? translate("feedback.read.sealed-together")
                                : translate("feedback.read.sealed", Map.of("n", waiting)));
            }
            case FeedbackReading.Waiting waiting -> {
                addTop(waiting.about());
                showWaiting(waiting);
            }
            case FeedbackReading.Open(var about, var self, var received) -> {
                addTop(about);
                if (received.isEmpty()) {
                    showNothing(about.subject(), self);
                } else {
                    showOpen(about.subject(), self, received);
                }
            }
        }
        return true;
    }

    private void addTop(Shareable about) {
        var ref = about.subject().ref();
        add(new PageHeader(translate("feedback.read.title"), about.content().title()));
        requests.route(ref.type(), ref.id())
                .map(route -> new Anchor(route, translate("feedback.ask.back")))
                .ifPresent(back -> {
                    back.addClassName("rb-back");
                    add(back);
                });
    }

    private void showAgain(RatedSubject subject) {
        show(subject.ref().type(), subject.ref().id());
    }

    private void showSealed(RatedSubject subject, String why) {
        add(
                new Paragraph(why),
                new SelfFirst(scorecards, subject, current.get(), () -> showAgain(subject)));
    }

    /** Nothing can be typed here, so it may change by itself with everybody who sends. */
    private void showWaiting(FeedbackReading.Waiting waiting) {
        var subject = waiting.about().subject();
        var card =
                new WaitingCard(
                        waiting,
                        () -> {
                            openNow(subject.ref());
                            showAgain(subject);
                        });
        var numbers = Numbers.wantedBy(current.get());
        add(card, new ScorecardView(waiting.self(), numbers, List.of()));
        news.follow(card, () -> showAgain(subject));
    }

    private void openNow(SubjectRef subject) {
        switch (inbox.openNow(owner, subject.type(), subject.id())) {
            case OpenResult.Opened() -> Notices.done(translate("feedback.waiting.opened"));
            case OpenResult.TooEarly(var from) ->
                    Notices.problem(
                            translate(
                                    "feedback.waiting.from",
                                    Map.of("from", Formats.current().dateTime(from))));
            case OpenResult.OwnFirst(), OpenResult.NotSealed() -> {
                // Reading again shows what is the case.
            }
        }
    }

    private void showNothing(RatedSubject subject, Scorecard self) {
        add(
                new EmptyState(
                        translate("feedback.read.none.title"),
                        translate("feedback.read.none.text"),
                        Buttons.primary(
                                translate("feedback.ask.title"),
                                click ->
                                        UI.getCurrent()
                                                .navigate(
                                                        FeedbackRoutes.ask(
                                                                subject.ref().type(),
                                                                subject.ref().id())))),
                new ScorecardView(self, Numbers.wantedBy(current.get()), List.of()));
        offerNews(subject);
    }

    private void showOpen(RatedSubject subject, Scorecard self, List<Received> received) {
        var ref = subject.ref();
        var numbers = Numbers.wantedBy(current.get());
        add(
                new Strengths(received),
                new NextSteps(received, step -> inbox.keepNote(owner, ref.type(), ref.id(), step)),
                new Comparison(self, received, numbers),
                howItIsRated());
        received.forEach(each -> add(new ReceivedCard(each, inbox, owner, numbers)));
        offerNews(subject);
    }

    private static Anchor howItIsRated() {
        var how = new Anchor(RubricRoutes.RUBRIC, translate("rubrics.how"));
        how.addClassName("rb-how");
        return how;
    }

    /** Somebody may be writing back here: what is new is offered, never put in the way. */
    private void offerNews(RatedSubject subject) {
        var hint = new Card(new Paragraph(translate("feedback.read.more-came")));
        hint.add(
                Buttons.secondary(
                        translate("feedback.read.show-new"), click -> showAgain(subject)));
        hint.getElement().setAttribute("role", "status");
        hint.setVisible(false);
        addComponentAtIndex(1, hint);
        news.follow(hint, () -> hint.setVisible(hasUnread(subject.ref())));
    }

    private boolean hasUnread(SubjectRef subject) {
        return requests.invitations(owner, subject.type(), subject.id()).stream()
                .anyMatch(Invitation::unread);
    }

    @Override
    public String getPageTitle() {
        return translate("feedback.read.title");
    }
}
