package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.PrivateLines;
import app.rebound.interviews.PrivatePage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A page to write on freely, for nobody else; says honestly what it may do. */
@Route(InterviewRoutes.WRITING)
@PermitAll
class WritingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 12;

    private final Interviews interviews;
    private final PrivateLines lines;
    private final PersonId owner;
    private final Clock clock;

    WritingView(Interviews interviews, PrivateLines lines, CurrentPerson current, Clock clock) {
        this.interviews = interviews;
        this.lines = lines;
        this.owner = current.id();
        this.clock = clock;
        addClassName("rb-look-back");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewParameter.of(event)
                .flatMap(id -> interviews.find(owner, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Interview interview) {
        removeAll();
        var back =
                new Anchor(
                        InterviewRoutes.at(InterviewRoutes.COOL_OFF, interview.id()),
                        translate("looking-back.cool-off"));
        back.addClassName("rb-back");
        add(
                back,
                new PageHeader(translate("looking-back.writing"), InterviewWords.title(interview)),
                warning());
        var today = Moments.current(clock).now().toLocalDate();
        var pages = lines.pages(owner, interview.id());
        add(page(interview, today, pages));
        pages.reversed().stream()
                .filter(page -> !page.day().equals(today))
                .forEach(page -> add(earlier(interview, page)));
    }

    private static Card warning() {
        var card =
                new Card(
                        new H2(translate("looking-back.writing.honest")),
                        new Paragraph(translate("looking-back.writing.dip")),
                        new Paragraph(translate("looking-back.writing.how-long")),
                        new Paragraph(translate("looking-back.writing.private")));
        var help = new Paragraph(translate("looking-back.help") + " ");
        HelpLines.near(Formats.current().zone()).forEach(line -> help.add(link(line)));
        card.add(help);
        return card;
    }

    private static Anchor link(String host) {
        var link = new Anchor("https://" + host, host, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("rb-help-line");
        return link;
    }

    private Card page(Interview interview, LocalDate today, List<PrivatePage> pages) {
        var already = pages.stream().filter(page -> page.day().equals(today)).findFirst();
        if (already.isEmpty() && pages.size() >= PrivateLines.MOST_DAYS) {
            return new Card(
                    new Paragraph(
                            translate(
                                    "looking-back.writing.enough",
                                    Map.of("days", PrivateLines.MOST_DAYS))));
        }
        var words = already.map(PrivatePage::words).orElse("");
        var field =
                new KeptText(
                        translate("looking-back.writing.today"),
                        owner.value() + "/writing-" + interview.id().value() + "-" + today,
                        words,
                        words.hashCode(),
                        PrivateLines.LONGEST,
                        typed ->
                                PrivateText.saving(
                                        lines.write(
                                                owner,
                                                interview.id(),
                                                today,
                                                typed.seen(),
                                                typed.text()),
                                        typed));
        field.area().setMinRows(ROWS);
        var card = new Card(field, field.savedLine());
        card.addClassName("rb-stack");
        already.ifPresent(page -> card.add(throwAway(interview, page)));
        return card;
    }

    private Card earlier(Interview interview, PrivatePage page) {
        var words = new Paragraph(page.words());
        words.addClassName("rb-pre");
        return Card.titled(Formats.current().date(page.day()), words, throwAway(interview, page));
    }

    private Div throwAway(Interview interview, PrivatePage page) {
        var button =
                Buttons.danger(
                        translate("looking-back.writing.throw-away"),
                        click ->
                                Confirm.before(
                                        translate("looking-back.writing.throw-away-title"),
                                        translate("looking-back.writing.throw-away-text"),
                                        translate("looking-back.writing.throw-away"),
                                        () -> {
                                            lines.throwAway(owner, interview.id(), page.number());
                                            show(interview);
                                        }));
        button.setAriaLabel(
                translate(
                        "looking-back.writing.throw-away-of",
                        Map.of("date", Formats.current().date(page.day()))));
        var actions = new Div(button);
        actions.addClassName("rb-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return translate("looking-back.writing");
    }
}
