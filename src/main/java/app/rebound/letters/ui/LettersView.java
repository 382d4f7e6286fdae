package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.WayRules;
import app.rebound.letters.LetterRoutes;
import app.rebound.letters.LetterRow;
import app.rebound.letters.Letters;
import app.rebound.letters.NewLetter;
import app.rebound.letters.StartResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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

/** The letters of one interview: which one fits now, the drafts, and what was sent. */
@Route(LetterRoutes.LETTERS)
@PermitAll
class LettersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Letters letters;
    private final Interviews interviews;
    private final CurrentPerson person;
    private final PersonId owner;
    private final Clock clock;

    LettersView(Letters letters, Interviews interviews, CurrentPerson person, Clock clock) {
        this.letters = letters;
        this.interviews = interviews;
        this.person = person;
        this.owner = person.id();
        this.clock = clock;
        addClassName("rb-letters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteIds.of(event, InterviewRoutes.PARAMETER)
                .flatMap(id -> interviews.find(owner, new InterviewId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Interview interview) {
        var rows = letters.of(owner, interview.id());
        removeAll();
        add(
                LetterWords.back(InterviewRoutes.interview(interview.id()), "letters.back"),
                new PageHeader(
                        translate("letters.title-of", Map.of("company", interview.company())),
                        translate("letters.lead")));
        if (isLate(interview, rows)) {
            add(new LateCard(interview.id()));
        }
        var written = new Div();
        list(written, "letters.drafts", rows.stream().filter(row -> row.sentOn() == null).toList());
        list(written, "letters.sent", rows.stream().filter(row -> row.sentOn() != null).toList());
        if (rows.isEmpty()) {
            written.add(
                    new Card(
                            new EmptyState(
                                    translate("letters.none.title"),
                                    translate("letters.none.text"))));
        }
        var left = new Div(new ChoiceCard(interview, clock, this::start), written);
        var right =
                new Div(
                        new AccessCard(purpose ->
                                start(
                                        new NewLetter(
                                                interview.id(),
                                                purpose,
                                                null,
                                                Formats.current().locale()))));
        var columns = new Div(left, right);
        columns.addClassName("rb-columns");
        add(columns);
    }

    private boolean isLate(Interview interview, List<LetterRow> rows) {
        var today = LocalDate.ofInstant(clock.instant(), interview.zone());
        return !interview.isClosed()
                && today.isAfter(person.get().dueOn(WayRules.sendBy(interview)))
                && rows.stream().noneMatch(row -> row.sentOn() != null);
    }

    private void start(NewLetter wanted) {
        switch (letters.start(owner, wanted)) {
            case StartResult.Started(var letter) ->
                    UI.getCurrent().navigate(LetterRoutes.letter(letter.interview(), letter.id()));
            case StartResult.TooMany() -> Notices.problem(translate("letters.too-many"));
            case StartResult.NotFound() -> Notices.problem(translate("letters.gone"));
        }
    }

    private static void list(Div place, String headingKey, List<LetterRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var card = new Card(new H2(translate(headingKey)));
        rows.forEach(row -> card.add(line(row)));
        place.add(card);
    }

    private static Prose line(LetterRow row) {
        var line = Prose.begin("div", "rb-row");
        var words = line.add("div", "");
        words.add("h3", "").link(route(row), LetterWords.title(row.purpose().key(), row.toName()));
        words.line("p", "rb-soft rb-small", state(row));
        return line.done();
    }

    private static String route(LetterRow row) {
        return LetterRoutes.letter(row.interview(), row.id());
    }

    private static String state(LetterRow row) {
        var formats = Formats.current();
        var language = LetterWords.language(row.language());
        if (row.sentOn() != null) {
            return translate(
                    "letters.row.sent",
                    Map.of("language", language, "day", formats.date(row.sentOn())));
        }
        var changed = formats.dateTime(row.changedAt());
        return row.sendBy() == null
                ? translate("letters.row.draft", Map.of("language", language, "changed", changed))
                : translate(
                        "letters.row.draft-by",
                        Map.of(
                                "language",
                                language,
                                "changed",
                                changed,
                                "day",
                                formats.date(row.sendBy())));
    }

    @Override
    public String getPageTitle() {
        return translate("letters.title");
    }
}
