package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.feedback.Ask;
import app.rebound.feedback.AskResult;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.Invitation;
import app.rebound.feedback.NewInvitation;
import app.rebound.feedback.Shareable;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Scorecards;
import app.rebound.sharing.ui.LinkAddress;
import app.rebound.sharing.ui.LinkCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ask people to look at something: own view first, then what is shown, then a link for each. */
@Route(FeedbackRoutes.ASK + "/:" + AskView.TYPE + "/:" + AskView.ID)
@PermitAll
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle, InvitationRow.Actions {

    static final String TYPE = "type";
    static final String ID = "id";

    private final FeedbackRequests requests;
    private final Scorecards scorecards;
    private final CurrentPerson current;
    private final OwnNews news;
    private final Clock clock;
    private final PersonId owner;
    private Div links = new Div();
    private Card asked = new Card();

    AskView(
            FeedbackRequests requests,
            Scorecards scorecards,
            CurrentPerson current,
            OwnNews news,
            Clock clock) {
        this.requests = requests;
        this.scorecards = scorecards;
        this.current = current;
        this.news = news;
        this.clock = clock;
        this.owner = current.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var type = event.getRouteParameters().get(TYPE).orElse("");
        RouteIds.of(event, ID)
                .flatMap(id -> requests.find(owner, type, id, Set.of()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Shareable about) {
        removeAll();
        var subject = about.subject();
        var ref = subject.ref();
        add(new PageHeader(translate("feedback.ask.title"), about.content().title()));
        requests.route(ref.type(), ref.id())
                .map(route -> new Anchor(route, translate("feedback.ask.back")))
                .ifPresent(back -> {
                    back.addClassName("rb-back");
                    add(back);
                });
        if (!requests.isSelfRated(owner, ref)) {
            add(new SelfFirst(scorecards, subject, current.get(), () -> show(about)));
            return;
        }
        var form =
                new AskForm(
                        askerName(),
                        clock.instant(),
                        shown ->
                                requests.find(owner, ref.type(), ref.id(), shown)
                                        .map(Shareable::content),
                        (choices, raters) -> ask(about, choices, raters));
        links = new Div();
        links.addClassName("rb-links");
        links.getElement().setAttribute("aria-live", "polite");
        asked = new Card();
        add(links, form, asked);
        showAsked(subject);
        news.follow(asked, () -> showAsked(subject));
    }

    private boolean ask(Shareable about, AskForm.Choices choices, List<String> raters) {
        var subject = about.subject();
        var ask =
                new Ask(
                        subject.ref().type(),
                        subject.ref().id(),
                        choices.askerName(),
                        choices.shown(),
                        choices.focus(),
                        Duration.ofDays(choices.days()),
                        raters);
        return switch (requests.ask(owner, ask)) {
            case AskResult.Asked(var made) -> {
                showLinks(made);
                showAsked(subject);
                yield true;
            }
            case AskResult.SelfFirst() -> {
                show(about);
                yield false;
            }
            case AskResult.NotFound() -> problem("feedback.ask.gone");
            case AskResult.Unsound() -> problem("feedback.ask.unsound");
        };
    }

    @Override
    public void newLink(Invitation invitation) {
        requests.newLink(owner, invitation.id(), Duration.ofDays(Ask.DEFAULT_DAYS))
                .ifPresent(made -> showLinks(List.of(made)));
    }

    @Override
    public void revoke(Invitation invitation) {
        requests.revoke(owner, invitation.id());
        Notices.done(
                translate("feedback.invitation.revoked", Map.of("name", RaterName.of(invitation))));
    }

    private String askerName() {
        var name = current.get().displayName();
        return name.isBlank() ? requests.nameLastUsed(owner).orElse("") : name;
    }

    private void showLinks(List<NewInvitation> made) {
        links.removeAll();
        made.forEach(each -> links.add(linkCard(each)));
        links.getElement().callJsFunction("scrollIntoView");
    }

    private static LinkCard linkCard(NewInvitation made) {
        var name = RaterName.of(made.invitation());
        var address = LinkAddress.of(FeedbackRoutes.LINK, made.link());
        var words =
                Map.<String, Object>of(
                        "name",
                        name,
                        "asker",
                        made.askedBy(),
                        "link",
                        address,
                        "until",
                        Formats.current().date(made.invitation().expiresAt()));
        return new LinkCard(
                name,
                address,
                new LinkCard.Mail(
                        translate("feedback.mail.subject"),
                        translate("feedback.mail.body", words)));
    }

    private void showAsked(RatedSubject subject) {
        var invitations = requests.invitations(owner, subject.ref().type(), subject.ref().id());
        asked.removeAll();
        asked.setVisible(!invitations.isEmpty());
        asked.add(new H2(translate("feedback.ask.asked")));
        invitations.forEach(invitation -> asked.add(new InvitationRow(invitation, this)));
    }

    private static boolean problem(String key) {
        Notices.problem(translate(key));
        return false;
    }

    @Override
    public String getPageTitle() {
        return translate("feedback.ask.title");
    }
}
