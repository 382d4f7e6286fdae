package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.feedback.FeedbackRoutes;
import app.rebound.practice.Attempt;
import app.rebound.practice.BesidePractice;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSession;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.QuestionSource;
import app.rebound.practice.SessionPlan;
import app.rebound.practice.StartResult;
import app.rebound.practice.StumbleMarks;
import app.rebound.questions.QuestionId;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SubjectRef;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A session that is over: first how it felt, then what was said, then what others may say. */
class SessionReview extends Div {

    private final PracticeSessions sessions;
    private final StumbleMarks stumbles;
    private final PersonId owner;
    private final PracticeSession session;
    private final Set<SubjectRef> rated;
    private final PageHeader header;

    SessionReview(
            PracticeSessions sessions,
            StumbleMarks stumbles,
            Scorecards scorecards,
            List<BesidePractice> others,
            PersonId owner,
            PracticeSession session) {
        this.sessions = sessions;
        this.stumbles = stumbles;
        this.owner = owner;
        this.session = session;
        this.rated =
                scorecards.selfRatings(owner, ratable(), UI.getCurrent().getLocale()).stream()
                        .map(scorecard -> scorecard.subject())
                        .collect(Collectors.toSet());
        var again = Buttons.secondary(translate("practice.repeat"), click -> repeat());
        again.setVisible(session.canBeRepeated());
        header =
                new PageHeader(
                        translate("practice.review.title"), SessionWords.what(session), again);
        add(header);
        session.forAFriend().ifPresent(answer -> add(askAFriend(answer)));
        add(howItWas());
        others.stream()
                .flatMap(other -> other.after(owner, session.id()).stream())
                .forEach(word -> add(new WordCard(word)));
        session.parts().forEach(part -> add(part(part)));
        add(new Div(Buttons.danger(translate("practice.delete"), click -> confirmDelete())));
    }

    /** Takes the keyboard here from the question that was on the screen before. */
    void focus() {
        header.focus();
    }

    private List<SubjectRef> ratable() {
        var subjects = new ArrayList<SubjectRef>();
        subjects.add(whole());
        session.parts().stream()
                .flatMap(part -> part.attempts().stream())
                .filter(Attempt::isAnswered)
                .forEach(attempt -> subjects.add(new SubjectRef("attempt", attempt.id())));
        return subjects;
    }

    private SubjectRef whole() {
        return new SubjectRef("session", session.id());
    }

    private Card howItWas() {
        var nerves = new NervesScale(translate("practice.nerves.after"));
        nerves.setValue(session.nervesAfter());
        nerves.addValueChangeListener(change -> {
            var felt = change.getValue();
            if (felt != null) {
                sessions.feelAfter(owner, session.id(), felt);
                Notices.done(translate("practice.saved"));
            }
        });
        var notes =
                new KeptText(
                        translate("practice.notes"),
                        owner.value() + "/notes-" + session.id(),
                        session.notes(),
                        session.notesVersion(),
                        LongText.LONGEST,
                        LongText.store((version, text) ->
                                sessions.note(owner, session.id(), version, text)));
        notes.area().setHelperText(translate("practice.notes.help"));
        notes.area().setMinRows(3);
        var card = Card.titled(translate("practice.review.how"), nerves, notes, notes.savedLine());
        card.addClassName("rb-stack");
        if (session.hasAnswers()) {
            card.add(links(whole(), PracticeRoutes.rateSession(session.id()), true));
        }
        return card;
    }

    private static Card askAFriend(Attempt answer) {
        var ask =
                Buttons.primary(
                        translate("practice.friend.ask"),
                        click -> go(FeedbackRoutes.ask("attempt", answer.id())));
        var actions = new Div(ask);
        actions.addClassName("rb-actions");
        var card =
                Card.titled(
                        translate("practice.friend.title"),
                        new Paragraph(translate("practice.friend.text")),
                        actions);
        card.addClassName("rb-card-hero");
        return card;
    }

    private Card part(PracticeSession.Part part) {
        var question = part.question();
        var heading = new H2(question.text());
        heading.getElement().setAttribute("lang", question.language().toLanguageTag());
        var card = new Card(heading);
        if (part.attempts().isEmpty()) {
            card.add(soft(translate("practice.not-reached")));
        }
        var several = part.attempts().size() > 1;
        for (var attempt : part.attempts()) {
            if (several) {
                card.add(
                        new H3(
                                attempt.aside()
                                        ? translate("practice.aside")
                                        : translate(
                                                "practice.take", Map.of("take", attempt.take()))));
            }
            card.add(new AnswerCard(attempt));
            if (!attempt.aside() && question.stillThere().isPresent()) {
                card.add(new StumbleMark(stumbles, owner, attempt));
            }
            if (attempt.isAnswered() && !attempt.aside()) {
                card.add(
                        links(
                                new SubjectRef("attempt", attempt.id()),
                                PracticeRoutes.attempt(attempt.id()),
                                false));
            }
        }
        question.stillThere()
                .filter(id -> part.attempts().stream().anyMatch(Attempt::isAnswered))
                .ifPresent(id ->
                        card.add(
                                new Anchor(
                                        PracticeRoutes.compare(id),
                                        translate("practice.compare.link")),
                                fresh(id)));
        return card;
    }

    /**
     * The same question in other words and at other lengths, so that no answer sounds rehearsed.
     */
    private Details fresh(QuestionId question) {
        var plan = session.plan();
        var ways = new Div();
        ways.addClassName("rb-actions");
        ways.add(
                Buttons.secondary(
                        translate("practice.fresh.words"),
                        click -> again(question, plan.reworded())));
        for (var seconds : List.of(30, 60, 180)) {
            var time = Duration.ofSeconds(seconds);
            ways.add(
                    Buttons.secondary(
                            translate("practice.fresh.in", Map.of("time", Times.words(time))),
                            click -> again(question, plan.within(time))));
        }
        return new Details(translate("practice.fresh"), ways);
    }

    private void again(QuestionId question, SessionPlan plan) {
        started(sessions.start(owner, new QuestionSource.One(question), plan, null));
    }

    private Div links(SubjectRef subject, String rate, boolean whole) {
        var links = new Div();
        links.addClassNames("rb-actions", "rb-links");
        if (rated.contains(subject)) {
            links.add(new Tag(translate("practice.rated"), Tag.Tone.GOOD));
            links.add(new Anchor(rate, translate("practice.see-rating")));
        } else if (whole) {
            links.add(Buttons.primary(translate("practice.rate-session"), click -> go(rate)));
        } else {
            links.add(new Anchor(rate, translate("practice.rate-answer")));
        }
        links.add(
                new Anchor(
                        FeedbackRoutes.ask(subject.type(), subject.id()),
                        translate(whole ? "practice.ask-session" : "practice.ask-answer")),
                new Anchor(
                        FeedbackRoutes.read(subject.type(), subject.id()),
                        translate("practice.read-feedback")));
        return links;
    }

    private void repeat() {
        started(sessions.repeat(owner, session.id()));
    }

    private static void started(StartResult result) {
        switch (result) {
            case StartResult.Started(var id) -> go(PracticeRoutes.session(id));
            case StartResult.NothingToAsk() ->
                    Notices.problem(translate("practice.nothing-to-ask"));
        }
    }

    private void confirmDelete() {
        Confirm.before(
                translate("practice.delete.title"),
                whatGoes(),
                translate("practice.delete"),
                () -> {
                    sessions.delete(owner, session.id());
                    UI.getCurrent().navigate(HistoryView.class);
                    Notices.done(translate("practice.deleted"));
                });
    }

    private String whatGoes() {
        var attached = sessions.attached(owner, session.id());
        return translate(
                "practice.delete.text",
                Map.of(
                        "scorecards", attached.scorecards(),
                        "invitations", attached.invitations()));
    }

    private static void go(String route) {
        UI.getCurrent().navigate(route);
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
