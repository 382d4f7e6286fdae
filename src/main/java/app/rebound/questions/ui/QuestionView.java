package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Tag;
import app.rebound.questions.Practised;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRemarks;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.RemoveResult;
import app.rebound.questions.SharedQuestions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything about one question, and what can be done with it. */
@Route(QuestionRoutes.LIST + "/:" + QuestionParameter.NAME)
@PermitAll
class QuestionView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final QuestionBank bank;
    private final SharedQuestions shared;
    private final List<QuestionRemarks> remarks;
    private final QuestionSets sets;
    private final PersonId person;
    private final boolean admin;

    QuestionView(
            QuestionBank bank,
            SharedQuestions shared,
            List<QuestionRemarks> remarks,
            QuestionSets sets,
            CurrentPerson person,
            AuthenticationContext access) {
        this.bank = bank;
        this.shared = shared;
        this.remarks = remarks;
        this.sets = sets;
        this.person = person.id();
        this.admin = access.hasRole(Role.ADMIN_NAME);
        addClassName("rb-question-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuestionParameter.of(event)
                .flatMap(id -> bank.find(person, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return translate("question.title");
    }

    private void show(Question question) {
        removeAll();
        var data = question.data();
        var back = new Anchor(QuestionRoutes.LIST, translate("question.back"));
        back.addClassName("rb-back");
        var header = new PageHeader(data.text(), QuestionWords.facts(data));
        header.addClassName("rb-question-header");
        header.getElement().setAttribute("lang", data.language().toLanguageTag());
        var left = new Div();
        left.add(answerCard(data));
        addList(left, "question.follow-ups", data.followUps());
        addList(left, "question.rewordings", data.rewordings());
        var right =
                new Div(aboutCard(question), new QuestionNotesCard(bank, person, question.id()));
        var columns = new Div(left, right);
        columns.addClassName("rb-columns");
        add(back, header, state(question), actions(question), columns);
    }

    private Div state(Question question) {
        var state = new Div();
        state.addClassName("rb-question-state");
        if (!question.isShared()) {
            state.add(new Tag(translate("question.tag.own"), Tag.Tone.ACCENT));
        }
        if (question.archived()) {
            state.add(new Tag(translate("question.tag.archived"), Tag.Tone.NEUTRAL));
        }
        if (question.data().oftenNotPermitted()) {
            state.add(new Tag(translate("question.tag.not-permitted"), Tag.Tone.CARE));
        }
        remarks.stream()
                .flatMap(one -> one.about(person, question.id()).stream())
                .forEach(remark ->
                        state.add(
                                new Anchor(
                                        remark.route(), translate(remark.key(), remark.args()))));
        return state;
    }

    private Div actions(Question question) {
        var id = question.id();
        var actions = new Div();
        actions.addClassNames("rb-actions", "rb-question-actions");
        if (!question.archived()) {
            actions.add(
                    Buttons.primary(
                            translate("question.practise"),
                            click -> QuestionWords.open(QuestionRoutes.practise(id))),
                    Buttons.secondary(
                            translate("question.live"),
                            click -> QuestionWords.open(QuestionRoutes.askedLive(id))),
                    new AddToSetMenu(sets, person, id));
        }
        if (question.isShared()) {
            actions.add(Buttons.secondary(translate("question.copy"), click -> copy(id)));
        }
        if (!question.isShared() || admin) {
            actions.add(
                    Buttons.secondary(
                            translate("question.edit"),
                            click -> QuestionWords.open(QuestionRoutes.edit(id))));
            actions.add(
                    question.archived()
                            ? Buttons.secondary(
                                    translate("question.restore"), click -> restore(question))
                            : Buttons.quiet(
                                    translate("question.archive"), click -> archive(question)));
            actions.add(
                    Buttons.danger(
                            translate("question.delete"),
                            click ->
                                    Confirm.before(
                                            translate("question.delete.title"),
                                            translate(
                                                    question.isShared()
                                                            ? "question.delete.shared-text"
                                                            : "question.delete.text"),
                                            translate("question.delete"),
                                            () -> delete(question))));
        }
        return actions;
    }

    private static Card answerCard(QuestionData data) {
        var good =
                new Paragraph(
                        data.goodAnswer().isEmpty()
                                ? translate("question.good.none")
                                : data.goodAnswer());
        good.addClassName("rb-pre");
        var card = Card.titled(translate("question.good"), good);
        if (data.oftenNotPermitted()) {
            var hint = new Paragraph(translate("question.not-permitted.text"));
            hint.addClassNames("rb-soft", "rb-small");
            card.add(hint);
        }
        return card;
    }

    private static void addList(Div column, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rb-question-lines");
            lines.forEach(line -> list.add(new ListItem(line)));
            column.add(Card.titled(translate(title), list));
        }
    }

    private Card aboutCard(Question question) {
        var data = question.data();
        var facts = new ArrayList<Component>();
        if (!data.competencies().isEmpty()) {
            var probes = new Div();
            probes.addClassName("rb-question-probes");
            data.competencies().stream()
                    .sorted()
                    .map(competency -> new Tag(translate(competency.key()), Tag.Tone.NEUTRAL))
                    .forEach(probes::add);
            facts.add(probes);
        }
        facts.add(new Paragraph(practised(bank.practised(person, question.id()))));
        facts.add(
                new Paragraph(
                        translate("question.language", QuestionWords.language(data.language()))));
        if (!data.source().isEmpty()) {
            facts.add(new Paragraph(translate("question.source", Map.of("source", data.source()))));
        }
        return Card.titled(translate("question.about"), facts.toArray(Component[]::new));
    }

    private static String practised(Practised practised) {
        return practised
                .last()
                .map(last ->
                        translate(
                                "question.practised",
                                Map.of(
                                        "times",
                                        practised.times(),
                                        "last",
                                        Formats.current().date(last))))
                .orElseGet(() -> translate("question.practised.never"));
    }

    private void copy(QuestionId id) {
        bank.copyToOwn(person, id)
                .ifPresentOrElse(
                        copy -> {
                            Notices.done(translate("question.copied"));
                            QuestionWords.open(QuestionRoutes.edit(copy.id()));
                        },
                        QuestionView::gone);
    }

    private void archive(Question question) {
        show(
                question.isShared()
                        ? shared.archive(question.id())
                        : bank.archive(person, question.id()),
                "question.archived");
    }

    private void restore(Question question) {
        show(
                question.isShared()
                        ? shared.restore(question.id())
                        : bank.restore(person, question.id()),
                "question.restored");
    }

    private void delete(Question question) {
        var removed =
                question.isShared()
                        ? shared.delete(question.id())
                        : bank.delete(person, question.id());
        switch (removed) {
            case RemoveResult.Deleted() -> {
                Notices.done(translate("question.deleted"));
                QuestionWords.open(QuestionRoutes.LIST);
            }
            case RemoveResult.ArchivedInstead(var archived) ->
                    show(Optional.of(archived), "question.archived-instead");
            case RemoveResult.NotFound() -> gone();
        }
    }

    private void show(Optional<Question> changed, String doneKey) {
        changed.ifPresentOrElse(
                question -> {
                    show(question);
                    Notices.done(translate(doneKey));
                },
                QuestionView::gone);
    }

    private static void gone() {
        Notices.problem(translate("question.gone"));
        QuestionWords.open(QuestionRoutes.LIST);
    }
}
