package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jottings;
import app.rebound.letters.Letter;
import app.rebound.letters.LetterId;
import app.rebound.letters.LetterResult;
import app.rebound.letters.LetterRoutes;
import app.rebound.letters.Letters;
import com.vaadin.flow.component.UI;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One letter: written as a draft, then kept as it was sent. */
@Route(LetterRoutes.LETTER)
@PermitAll
class LetterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Letters letters;
    private final Interviews interviews;
    private final Jottings jottings;
    private final Changes changes;
    private final CurrentPerson person;
    private final PersonId owner;
    private final Clock clock;
    private String title = "";
    private @Nullable LetterEditor editor;

    LetterView(
            Letters letters,
            Interviews interviews,
            Jottings jottings,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        this.letters = letters;
        this.interviews = interviews;
        this.jottings = jottings;
        this.changes = changes;
        this.person = person;
        this.owner = person.id();
        this.clock = clock;
        addClassName("rb-letters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var letter =
                RouteIds.of(event, LetterRoutes.PARAMETER)
                        .flatMap(id -> letters.find(owner, new LetterId(id)))
                        .filter(found -> isBelow(event, found));
        var interview = letter.flatMap(found -> interviews.find(owner, found.interview()));
        if (letter.isEmpty() || interview.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var id = letter.get().id();
        var about = interview.get();
        changes.follow(this, Letters.topic(id), () -> readAgain(id, about));
        show(letter.get(), about);
    }

    private static boolean isBelow(BeforeEnterEvent event, Letter letter) {
        return RouteIds.of(event, InterviewRoutes.PARAMETER)
                .filter(letter.interview().value()::equals)
                .isPresent();
    }

    /** Comes from another window too, when the person may have signed out meanwhile. */
    private void readAgain(LetterId id, Interview about) {
        if (person.optionalId().isEmpty()) {
            return;
        }
        letters.find(owner, id)
                .ifPresent(letter -> {
                    if (editor == null || letter.isSent()) {
                        show(letter, about);
                    } else {
                        editor.show(letter);
                    }
                });
    }

    private void show(Letter letter, Interview about) {
        title = LetterWords.title(letter.purpose().key(), letter.toName());
        removeAll();
        add(
                LetterWords.back(LetterRoutes.letters(letter.interview()), "letters.letter.back"),
                new PageHeader(
                        title,
                        translate(
                                letter.isSent() ? "letters.after" : "letters.letter.lead",
                                Map.of("company", about.company())),
                        Buttons.quiet(translate("letters.delete"), click -> ask(letter))));
        var sentOn = letter.sentOn();
        if (sentOn != null) {
            editor = null;
            add(sent(letter, sentOn, about));
        } else {
            var today = LocalDate.ofInstant(clock.instant(), about.zone());
            editor =
                    new LetterEditor(
                            letters,
                            person.get(),
                            letter,
                            jottings.of(owner, letter.interview()),
                            today,
                            day -> send(letter, day, about));
            add(editor);
        }
    }

    private void send(Letter letter, LocalDate day, Interview about) {
        if (letters.sent(owner, letter.id(), day) instanceof LetterResult.Saved(var sent)) {
            show(sent, about);
            Notices.done(
                    translate("letters.send.recorded", Map.of("day", Formats.current().date(day))));
        } else {
            readAgain(letter.id(), about);
        }
    }

    private Card sent(Letter letter, LocalDate on, Interview about) {
        var subject = new Paragraph(letter.subject());
        subject.addClassName("rb-letter-subject");
        var text = new Paragraph(letter.body());
        text.addClassNames("rb-pre", "rb-letter-sent");
        var actions =
                new Div(
                        new CopyButton(letter.body()),
                        SendCard.save(letter, letter::body),
                        Buttons.quiet(
                                translate("letters.not-sent"),
                                click -> {
                                    letters.notSent(owner, letter.id());
                                    readAgain(letter.id(), about);
                                }));
        actions.addClassName("rb-actions");
        return new Card(
                new H2(translate("letters.sent-on", Map.of("day", Formats.current().date(on)))),
                LetterWords.soft(translate("letters.sent.text")),
                subject,
                text,
                actions);
    }

    private void ask(Letter letter) {
        Confirm.before(
                translate("letters.delete.title"),
                translate("letters.delete.text"),
                translate("letters.delete"),
                () -> {
                    letters.delete(owner, letter.id());
                    Notices.done(translate("letters.deleted"));
                    UI.getCurrent().navigate(LetterRoutes.letters(letter.interview()));
                });
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
