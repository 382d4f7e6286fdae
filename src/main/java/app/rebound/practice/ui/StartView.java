package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.ExtraTime;
import app.rebound.account.Person;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.practice.BesidePractice;
import app.rebound.practice.HistoryFilter;
import app.rebound.practice.LastChoices;
import app.rebound.practice.OpenSession;
import app.rebound.practice.PracticeHistory;
import app.rebound.practice.PracticeRoutes;
import app.rebound.practice.PracticeSessions;
import app.rebound.practice.QuestionSource;
import app.rebound.practice.SessionPlan;
import app.rebound.practice.StartResult;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.choice.QuestionChoice;
import app.rebound.questions.choice.SetChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.domain.PageRequest;

/** Where a session starts: one click for five questions, everything else folded away below. */
@Route(PracticeRoutes.START)
@Menu(title = "practice.menu", order = 100, icon = "vaadin:play-circle-o")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int RECENT = 5;

    private final PracticeSessions sessions;
    private final PracticeHistory history;
    private final QuestionBank bank;
    private final QuestionSets sets;
    private final Translations texts;
    private final List<BesidePractice> others;
    private final Person person;

    StartView(
            PracticeSessions sessions,
            PracticeHistory history,
            QuestionBank bank,
            QuestionSets sets,
            Translations texts,
            List<BesidePractice> others,
            CurrentPerson person) {
        this.sessions = sessions;
        this.history = history;
        this.bank = bank;
        this.sets = sets;
        this.texts = texts;
        this.others = others;
        this.person = person.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        removeAll();
        add(
                new PageHeader(
                        translate("practice.menu"),
                        translate("practice.start.lead"),
                        new Anchor(PracticeRoutes.HISTORY, translate("practice.history.title"))));
        var chosen = chosen(query);
        if (chosen.isPresent()) {
            add(startWith(chosen.get()));
        } else {
            if (asksForSomething(query)) {
                add(gone());
            }
            var open = history.open(person.id());
            open.ifPresent(session -> add(resume(session)));
            add(quickStart(open.isPresent()), ownChoice(query.getParameters().containsKey("new")));
        }
        others.stream()
                .flatMap(other -> other.before(person.id()).stream())
                .forEach(word -> add(new WordCard(word)));
        recent();
    }

    private static boolean asksForSomething(QueryParameters query) {
        return query.getSingleParameter("set").isPresent()
                || query.getSingleParameter("question").isPresent();
    }

    private static Paragraph gone() {
        var gone = new Paragraph(translate("practice.start.gone"));
        gone.getElement().setAttribute("role", "status");
        return gone;
    }

    /** What another page asked to start: its heading and where the questions come from. */
    private record Chosen(
            String heading, String language, List<String> questions, QuestionSource source) {}

    private Optional<Chosen> chosen(QueryParameters query) {
        var set =
                query.getSingleParameter("set")
                        .flatMap(RouteIds::uuid)
                        .flatMap(id -> sets.find(person.id(), new QuestionSetId(id)))
                        .map(found ->
                                new Chosen(
                                        SessionWords.from(found.questions().size(), found.name()),
                                        "",
                                        List.of(),
                                        new QuestionSource.OfSet(found.id())));
        if (query.getParameters().containsKey("again")) {
            return set.or(this::again);
        }
        var friend = query.getParameters().containsKey("friend");
        return set.or(() ->
                query.getSingleParameter("question")
                        .flatMap(RouteIds::uuid)
                        .flatMap(id -> bank.find(person.id(), new QuestionId(id)))
                        .map(found ->
                                new Chosen(
                                        found.data().text(),
                                        found.data().language().toLanguageTag(),
                                        friend
                                                ? List.of(translate("practice.friend.before"))
                                                : List.of(),
                                        friend
                                                ? new QuestionSource.ForAFriend(found.id())
                                                : new QuestionSource.One(found.id()))));
    }

    /** What tripped the person before, or empty where nothing does any more. */
    private Optional<Chosen> again() {
        var questions = sessions.meetAgain(person.id(), QuestionSource.USUALLY_DRAWN);
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chosen(
                                translate("practice.again.title"),
                                "",
                                questions.stream().map(found -> found.data().text()).toList(),
                                new QuestionSource.ToMeetAgain(QuestionSource.USUALLY_DRAWN)));
    }

    private Card resume(OpenSession open) {
        var card =
                new Card(
                        new H2(
                                translate(
                                        "practice.resume-open",
                                        Map.of(
                                                "number", open.number(),
                                                "questions", open.questions()))),
                        new Paragraph(translate("practice.resume-open.text")),
                        actions(
                                Buttons.primary(
                                        translate("practice.go-on"), click -> go(open.id()))));
        card.addClassName("rb-card-hero");
        return card;
    }

    private Card quickStart(boolean besideAnother) {
        var nerves = new NervesScale(translate("practice.nerves.before"));
        nerves.setHelperText(translate("practice.optional"));
        var start =
                besideAnother
                        ? Buttons.secondary(
                                translate("practice.quick.start"), click -> quick(nerves))
                        : Buttons.primary(
                                translate("practice.quick.start"), click -> quick(nerves));
        var kind = person.extraTime() == ExtraTime.NO_CLOCK ? "practice.quiet" : "practice.quick";
        var card =
                new Card(
                        new H2(translate(kind + ".title")),
                        new Paragraph(translate(kind + ".text")),
                        nerves,
                        actions(start));
        if (!besideAnother) {
            card.addClassName("rb-card-hero");
        }
        extraTime().ifPresent(card::add);
        return card;
    }

    private void quick(NervesScale nerves) {
        start(
                new QuestionSource.Usual(
                        Translations.supported(getLocale()), QuestionSource.USUALLY_DRAWN),
                SessionPlan.QUICK,
                nerves);
    }

    private Card startWith(Chosen chosen) {
        var plan = new PlanForm(lastPlan());
        var nerves = new NervesScale(translate("practice.nerves.before"));
        nerves.setHelperText(translate("practice.optional"));
        var heading = new H2(chosen.heading());
        if (!chosen.language().isEmpty()) {
            heading.getElement().setAttribute("lang", chosen.language());
        }
        var about = new Div();
        chosen.questions().forEach(line -> about.add(new Paragraph(line)));
        var card =
                new Card(
                        heading,
                        about,
                        new Paragraph(SessionWords.plan(plan.plan(), person.extraTime())),
                        nerves,
                        actions(
                                Buttons.primary(
                                        translate("practice.start"),
                                        click -> start(chosen.source(), plan.plan(), nerves))),
                        new Details(translate("practice.change-plan"), plan));
        card.addClassName("rb-card-hero");
        extraTime().ifPresent(card::add);
        return card;
    }

    /** Built when it is opened, for most never need it. */
    private Details ownChoice(boolean onlyNew) {
        var details = new Details(translate("practice.own-choice"));
        details.addClassName("rb-own-choice");
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(ownForm(onlyNew));
            }
        });
        details.setOpened(onlyNew);
        return details;
    }

    private Div ownForm(boolean onlyNew) {
        var last = history.lastChoices(person.id());
        var drawn =
                last.map(LastChoices::drawn)
                        .filter(choice -> !choice.filter().equals(QuestionFilter.ALL))
                        .orElseGet(this::anythingInMyLanguage);
        var set = new SetChoice(sets, person.id());
        var questions = new QuestionChoice(bank, texts, person.id());
        var offered = onlyNew ? neverPractised(drawn) : drawn;
        questions.offer(offered.filter(), offered.count());
        set.addValueChangeListener(change -> questions.setVisible(change.getValue() == null));
        var plan = new PlanForm(last.map(LastChoices::plan).orElse(SessionPlan.QUICK));
        var nerves = new NervesScale(translate("practice.nerves.before"));
        nerves.setHelperText(translate("practice.optional"));
        Supplier<QuestionSource> source =
                () ->
                        set.getOptionalValue()
                                .<QuestionSource>map(one -> new QuestionSource.OfSet(one.id()))
                                .orElseGet(() ->
                                        new QuestionSource.Drawn(
                                                questions.filter(), questions.wanted()));
        var form =
                new Div(
                        set,
                        questions,
                        plan,
                        nerves,
                        actions(
                                Buttons.secondary(
                                        translate("practice.start"),
                                        click -> start(source.get(), plan.plan(), nerves))));
        form.addClassNames("rb-stack", "rb-own-form");
        return form;
    }

    private QuestionSource.Drawn anythingInMyLanguage() {
        return new QuestionSource.Drawn(
                new QuestionFilter(
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Translations.supported(getLocale()),
                        QuestionFilter.Ownership.ANY,
                        false),
                QuestionSource.USUALLY_DRAWN);
    }

    private static QuestionSource.Drawn neverPractised(QuestionSource.Drawn drawn) {
        var filter = drawn.filter();
        return new QuestionSource.Drawn(
                new QuestionFilter(
                        filter.text(),
                        filter.kinds(),
                        filter.competencies(),
                        filter.roleFamilies(),
                        filter.difficulties(),
                        filter.language(),
                        filter.ownership(),
                        true),
                drawn.count());
    }

    private SessionPlan lastPlan() {
        return history.lastChoices(person.id()).map(LastChoices::plan).orElse(SessionPlan.QUICK);
    }

    private void start(QuestionSource source, SessionPlan plan, NervesScale nerves) {
        switch (sessions.start(person.id(), source, plan, nerves.getValue())) {
            case StartResult.Started(var session) -> go(session);
            case StartResult.NothingToAsk() ->
                    Notices.problem(translate("practice.nothing-to-ask"));
        }
    }

    private void recent() {
        var latest = history.find(person.id(), HistoryFilter.ALL, PageRequest.of(0, RECENT));
        if (latest.isEmpty()) {
            return;
        }
        var list = new Div();
        list.getElement().setAttribute("role", "list");
        latest.forEach(session -> list.add(new SessionRow(sessions, person.id(), session)));
        add(Card.titled(translate("practice.recent"), list));
    }

    private Optional<Component> extraTime() {
        if (person.extraTime() == ExtraTime.NONE) {
            return Optional.empty();
        }
        var note = new Paragraph(translate("practice.extra." + person.extraTime().name()));
        note.addClassNames("rb-soft", "rb-small");
        return Optional.of(note);
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("rb-actions");
        return actions;
    }

    private static void go(UUID session) {
        UI.getCurrent().navigate(PracticeRoutes.session(session));
    }

    @Override
    public String getPageTitle() {
        return translate("practice.menu");
    }
}
