package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.Step;
import app.rebound.interviews.Way;
import app.rebound.interviews.Ways;
import app.rebound.interviews.Went;
import app.rebound.lessons.Strengths;
import app.rebound.lessons.card.StrengthLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One interview: its way as a line, the step that helps now, and how it stands. */
@Route(InterviewRoutes.INTERVIEW)
@PermitAll
class InterviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int STRENGTHS = 2;
    private static final Duration FIRST_HOURS = Duration.ofHours(24);

    private final Interviews interviews;
    private final Ways ways;
    private final Jottings jottings;
    private final Strengths strengths;
    private final Changes changes;
    private final CurrentPerson person;
    private final PersonId owner;
    private final Clock clock;
    private final Div top = new Div();
    private final Div steps = new Div();
    private String title = "";
    private @Nullable OutcomeCard outcome;
    private @Nullable InterviewId id;

    InterviewView(
            Interviews interviews,
            Ways ways,
            Jottings jottings,
            Strengths strengths,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        this.interviews = interviews;
        this.ways = ways;
        this.jottings = jottings;
        this.strengths = strengths;
        this.changes = changes;
        this.person = person;
        this.owner = person.id();
        this.clock = clock;
        addClassName("rb-interview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = InterviewParameter.of(event).flatMap(wanted -> ways.of(owner, wanted));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var way = found.get();
        id = way.interview().id();
        changes.follow(this, Interviews.topic(id), this::readAgain);
        outcome = build(way);
        show(way);
    }

    /** Comes from another window too, when the person may have signed out meanwhile. */
    private void readAgain() {
        if (id != null && person.optionalId().isPresent()) {
            ways.of(owner, id).ifPresent(this::show);
        }
    }

    /** What stays while the way goes on, so that the focus is never taken away. */
    private OutcomeCard build(Way way) {
        var interview = way.interview();
        var card = new OutcomeCard(interviews, owner, interview, clock, this::readAgain);
        var right = new Div(card);
        if (isFresh(interview)) {
            right.add(new FirstHourCard(interviews, owner, way));
        }
        if (!interview.interviewers().isEmpty()) {
            right.add(new InterviewersCard(interview));
        }
        var columns = new Div(steps, right);
        columns.addClassName("rb-columns");
        removeAll();
        add(top, columns);
        return card;
    }

    private void show(Way way) {
        var interview = way.interview();
        title = InterviewWords.title(interview);
        if (outcome != null) {
            outcome.show(interview);
        }
        var edit =
                new Anchor(
                        InterviewRoutes.at(InterviewRoutes.EDIT, interview.id()),
                        translate("interviews.edit"));
        var company =
                new Anchor(
                        InterviewRoutes.at(InterviewRoutes.COMPANY, interview.id()),
                        translate("looking-back.to-company"));
        top.removeAll();
        company.setVisible(!isToCome(interview));
        top.add(new PageHeader(title, lead(interview), company, edit), new WayLine(way), now(way));
        steps.removeAll();
        if (interview.went() == Went.BADLY) {
            evidence().ifPresent(steps::add);
        }
        var jotted = jottings.of(owner, interview.id());
        if (!jotted.isEmpty()) {
            steps.add(new JottedCard(interview.id(), jotted));
        }
        if (!isToCome(interview)) {
            steps.add(new WayCard(way, this::skip, this::goBack));
        }
        steps.setVisible(steps.getComponentCount() > 0);
    }

    private Card now(Way way) {
        var interview = way.interview();
        if (interview.isClosed()) {
            return new LetGoCard(interview, this::reopen);
        }
        if (isToCome(interview)) {
            return new ToComeCard(interview);
        }
        var today = LocalDate.ofInstant(clock.instant(), interview.zone());
        return new NextCard(way, person.get(), today, this::skip);
    }

    private void reopen() {
        if (id != null) {
            interviews.reopen(owner, id);
            readAgain();
        }
    }

    private void skip(Step step) {
        if (id != null) {
            ways.skip(owner, id, step);
            readAgain();
        }
    }

    private void goBack(Step step) {
        if (id != null) {
            ways.goBack(owner, id, step);
            readAgain();
        }
    }

    private static String lead(Interview interview) {
        var when = InterviewWords.when(interview);
        var by = interview.decisionBy();
        return by == null
                ? when
                : translate(
                        "interviews.lead-decision",
                        Map.of("when", when, "day", Formats.current().date(by)));
    }

    /** What others saw before, in their words; nothing where nobody said anything yet. */
    private Optional<Card> evidence() {
        var seen = strengths.of(owner, STRENGTHS);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        var card = Card.titled(translate("interviews.evidence"));
        seen.forEach(one -> card.add(new StrengthLine(one)));
        return Optional.of(card);
    }

    private boolean isToCome(Interview interview) {
        return interview.moment().filter(clock.instant()::isBefore).isPresent();
    }

    private boolean isFresh(Interview interview) {
        var held = interview.moment().orElse(interview.createdAt());
        return !interview.isClosed()
                && !held.isAfter(clock.instant())
                && held.plus(FIRST_HOURS).isAfter(clock.instant());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
