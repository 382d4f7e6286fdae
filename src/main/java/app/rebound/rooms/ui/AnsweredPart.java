package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.feedback.FeedbackTopics;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.card.HeldRow;
import app.rebound.practice.PracticeRoutes;
import app.rebound.rooms.AfterHalf;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.Seal;
import app.rebound.rubrics.form.ScorecardForm;
import app.rebound.sharing.ui.LinkDevice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Map;
import java.util.Optional;

/**
 * For who answered: their own view first, then who is still missing, then everything side by side.
 */
class AnsweredPart extends Div {

    private final AfterHalf.Mine half;
    private final AfterDesk desk;
    private final H2 heading = new H2(translate("rooms.after.you-answered"));
    private final Div standing = new Div();

    AnsweredPart(AfterHalf.Mine half, AfterDesk desk) {
        this.half = half;
        this.desk = desk;
        addClassNames("rb-after-half", "rb-stack");
        heading.getElement().setAttribute("tabindex", "-1");
        standing.getElement().setAttribute("role", "status");
        var own =
                desk.scorecards()
                        .open(
                                half.sitting(),
                                Rater.self(half.owner()),
                                UI.getCurrent().getLocale());
        show(own);
        desk.changes().follow(this, FeedbackTopics.of(half.owner()), this::showStanding);
    }

    private void show(Scorecard own) {
        removeAll();
        add(heading);
        if (!own.isSent()) {
            var why =
                    Card.titled(
                            translate("rooms.after.own-first"),
                            new Paragraph(translate("rooms.after.own-first.text")));
            add(why);
        } else {
            showStanding();
            // What is done makes room for what is left to do.
            add(standing, ways(), lessons(), new Details(translate("rooms.after.own"), form(own)));
            return;
        }
        add(form(own));
    }

    private ScorecardForm form(Scorecard own) {
        return new ScorecardForm(
                desk.scorecards(),
                own,
                desk.numbers(),
                sent -> {
                    show(sent);
                    heading.getElement().executeJs("this.focus()");
                    Notices.done(translate("rooms.after.own-kept"));
                });
    }

    /** Who is still missing changes while one looks. */
    private void showStanding() {
        standing.removeAll();
        desk.seals()
                .find(half.owner(), half.half().value())
                .ifPresent(seal ->
                        standing.add(seal.isClosed() ? sealed(seal) : new Paragraph(opened(seal))));
    }

    /** Perhaps before everybody was in, as they wished. */
    private String opened(Seal seal) {
        var missing = desk.expected().missing(half.owner(), seal.subject());
        return missing.isEmpty()
                ? translate("rooms.after.open")
                : translate("rooms.after.opened", Map.of("names", Formats.current().list(missing)));
    }

    private Card sealed(Seal seal) {
        var card =
                Card.titled(
                        translate("rooms.after.sealed"),
                        new Paragraph(translate("rooms.after.sealed.text")));
        var missing = desk.expected().missing(half.owner(), seal.subject());
        if (!missing.isEmpty()) {
            var names = new UnorderedList();
            missing.forEach(name -> names.add(new ListItem(name)));
            card.add(new Paragraph(translate("rooms.after.missing")), names);
        }
        card.add(
                new Paragraph(
                        seal.mayBeOpenedAt(desk.clock().instant())
                                ? translate("rooms.after.may-open")
                                : translate(
                                        "rooms.after.may-open-from",
                                        Map.of(
                                                "from",
                                                Formats.current().dateTime(seal.mayOpenFrom())))));
        return card;
    }

    private Component ways() {
        if (isAtHome()) {
            var ways =
                    new Div(
                            new Anchor(read(), translate("rooms.after.read")),
                            new Anchor(
                                    PracticeRoutes.session(half.half().value()),
                                    translate("rooms.after.answers")));
            ways.addClassNames("rb-actions", "rb-links");
            return ways;
        }
        var actions = new Div(Buttons.primary(translate("rooms.after.step-in"), click -> stepIn()));
        actions.addClassName("rb-actions");
        var card =
                Card.titled(
                        translate("rooms.after.yours"),
                        new Paragraph(translate("rooms.after.yours.text")),
                        actions);
        card.addClassName("rb-card-hero");
        return card;
    }

    /** Which lessons were kept and which slipped, for who has some in focus. */
    private Component lessons() {
        var rows = new Div();
        if (isAtHome()) {
            occasion(half.owner())
                    .ifPresent(occasion -> {
                        var focus = desk.lessons().focus(half.owner()).shown();
                        var held = desk.lookBack().on(half.owner(), occasion);
                        if (!focus.isEmpty()) {
                            rows.add(new H3(translate("rooms.after.lessons")));
                        }
                        focus.forEach(lesson ->
                                rows.add(
                                        new HeldRow(
                                                desk.lookBack(),
                                                half.owner(),
                                                lesson,
                                                occasion,
                                                Optional.ofNullable(held.get(lesson.id())))));
                    });
        }
        rows.setVisible(rows.getChildren().findAny().isPresent());
        return rows;
    }

    private Optional<Occasion> occasion(PersonId owner) {
        return desk.lookBack().find(owner, LessonSource.PRACTICE, half.half().value());
    }

    private boolean isAtHome() {
        return desk.person().optionalId().filter(half.owner()::equals).isPresent();
    }

    private String read() {
        var subject = half.sitting().ref();
        return FeedbackRoutes.read(subject.type(), subject.id());
    }

    /** Somebody else who is signed in on this device makes way, and is told so before. */
    private void stepIn() {
        if (desk.person().optionalId().isPresent()) {
            Confirm.before(
                    translate("rooms.after.step-in"),
                    translate("rooms.after.step-in.signed-out"),
                    translate("rooms.after.step-in"),
                    this::goIn);
        } else {
            goIn();
        }
    }

    private void goIn() {
        var request = VaadinServletRequest.getCurrent();
        var device = LinkDevice.find();
        var root = request.getHttpServletRequest().getContextPath();
        if (device.isPresent()
                && desk.signIn()
                        .asHeldGuest(
                                half.owner(),
                                device.get(),
                                request,
                                VaadinServletResponse.getCurrent())) {
            UI.getCurrent().getPage().setLocation(root + "/" + read());
        } else {
            Notices.problem(translate("rooms.after.step-in.elsewhere"));
        }
    }
}
