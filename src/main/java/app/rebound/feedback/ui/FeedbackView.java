package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.GrowingList;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.feedback.AlsoAsked;
import app.rebound.feedback.FeedbackDesk;
import app.rebound.feedback.FeedbackInbox;
import app.rebound.feedback.FeedbackRequests;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.Invitation;
import app.rebound.feedback.ToGive;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** What came in, what one was asked to give, and how far those are whom one asked. */
@Route(FeedbackRoutes.LIST)
@Menu(title = "feedback.menu", order = 300, icon = "vaadin:comments-o")
@PermitAll
class FeedbackView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final EmptyState nothing =
            new EmptyState(translate("feedback.nothing.title"), translate("feedback.nothing.text"));
    private final List<GrowingList<?>> lists = new ArrayList<>();

    FeedbackView(
            FeedbackInbox inbox,
            FeedbackDesk desk,
            FeedbackRequests requests,
            ObjectProvider<AlsoAsked> others,
            CurrentPerson current,
            OwnNews news) {
        PersonId person = current.id();
        lists.add(
                new GrowingList<>(
                        translate("feedback.list.read"),
                        page -> inbox.received(person, page),
                        FeedbackView::toRead));
        lists.add(
                new GrowingList<>(
                        translate("feedback.list.give"),
                        page -> desk.toGive(person, page),
                        FeedbackView::toGive));
        others.forEach(other ->
                lists.add(
                        new GrowingList<>(
                                translate(other.titleKey()),
                                page -> other.of(person, page),
                                FeedbackView::alsoAsked)));
        lists.add(
                new GrowingList<>(
                        translate("feedback.list.asked"),
                        page -> requests.asked(person, page),
                        FeedbackView::asked));
        lists.add(
                new GrowingList<>(
                        translate("feedback.list.given"),
                        page -> desk.given(person, page),
                        FeedbackView::given));
        add(new PageHeader(translate("feedback.menu"), translate("feedback.list.lead")), nothing);
        lists.forEach(this::add);
        news.follow(this, this::readAgain);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        readAgain();
    }

    private void readAgain() {
        lists.forEach(GrowingList::readAgain);
        nothing.setVisible(lists.stream().noneMatch(GrowingList::isVisible));
    }

    private static Component toRead(Invitation invitation) {
        var when =
                invitation.correctedAt() == null ? invitation.sentAt() : invitation.correctedAt();
        var title = title(RaterName.of(invitation), invitation.title());
        if (invitation.unread()) {
            title.add(new Tag(translate("feedback.list.new"), Tag.Tone.ACCENT));
        }
        return row(
                title,
                when == null ? "" : Formats.current().dateTime(when),
                FeedbackRoutes.read(invitation.subjectType(), invitation.subject()),
                translate("feedback.read.action"),
                translate("feedback.read.action-for", names(invitation)));
    }

    private static Component toGive(ToGive item) {
        var invitation = item.invitation();
        var title = title(item.askedBy(), invitation.title());
        title.add(new Tag(translate(invitation.state().key()), InvitationRow.tone(invitation)));
        return row(
                title,
                translate(
                        "feedback.list.waiting-since",
                        Map.of(
                                "asked", Formats.current().date(invitation.askedAt()),
                                "until", Formats.current().date(invitation.expiresAt()))),
                FeedbackRoutes.give(invitation.id()),
                translate("feedback.give.action"),
                translate("feedback.give.action-for", Map.of("name", item.askedBy())));
    }

    private static Component alsoAsked(AlsoAsked.Item item) {
        var title = new H3(translate(item.key(), item.args()) + " ");
        if (item.unreadAt() != null) {
            title.add(new Tag(translate("feedback.list.new"), Tag.Tone.ACCENT));
        }
        return row(
                title,
                translate(
                        "feedback.list.asked-on",
                        Map.of(
                                "asked", Formats.current().date(item.askedAt()),
                                "until", Formats.current().date(item.until()))),
                item.route(),
                translate("feedback.give.action"),
                translate("feedback.give.action-for", Map.of("name", item.askedBy())));
    }

    private static Component given(ToGive item) {
        var invitation = item.invitation();
        var title = title(item.askedBy(), invitation.title());
        if (!invitation.reply().isBlank()) {
            title.add(new Tag(translate("feedback.list.wrote-back"), Tag.Tone.ACCENT));
        } else if (invitation.helpful()) {
            title.add(new Tag(translate("feedback.list.helped"), Tag.Tone.GOOD));
        }
        return row(
                title,
                invitation.sent().map(Formats.current()::dateTime).orElse(""),
                FeedbackRoutes.give(invitation.id()),
                translate("feedback.given.action"),
                translate("feedback.given.action-for", Map.of("name", item.askedBy())));
    }

    private static Component asked(Invitation invitation) {
        var title = title(RaterName.of(invitation), invitation.title());
        title.add(new Tag(translate(invitation.state().key()), InvitationRow.tone(invitation)));
        return row(
                title,
                translate(
                        "feedback.invitation.asked",
                        Map.of(
                                "asked", Formats.current().date(invitation.askedAt()),
                                "until", Formats.current().date(invitation.expiresAt()))),
                FeedbackRoutes.ask(invitation.subjectType(), invitation.subject()),
                translate("feedback.list.open-request"),
                translate("feedback.list.open-request-for", names(invitation)));
    }

    private static H3 title(String name, String title) {
        return new H3(translate("feedback.list.row", Map.of("name", name, "title", title)) + " ");
    }

    private static Div row(H3 title, String facts, String route, String verb, String label) {
        var link = new Anchor(route, verb);
        link.setAriaLabel(label);
        var row = new Div(title, new Paragraph(facts), link);
        row.addClassName("rb-row");
        return row;
    }

    private static Map<String, Object> names(Invitation invitation) {
        return Map.of("name", RaterName.of(invitation));
    }

    @Override
    public String getPageTitle() {
        return translate("feedback.menu");
    }
}
