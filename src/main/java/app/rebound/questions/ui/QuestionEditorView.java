package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionDraft;
import app.rebound.questions.QuestionDrafts;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionRules;
import app.rebound.questions.SaveResult;
import app.rebound.questions.SharedQuestions;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/**
 * Write a question of one's own or change it. What is typed is kept as a draft at every pause and
 * changes the question only on saving, so leaving is always safe.
 */
@Route(QuestionRoutes.NEW)
@RouteAlias(QuestionRoutes.LIST + "/:" + QuestionParameter.NAME + "/edit")
@PermitAll
class QuestionEditorView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final QuestionBank bank;
    private final SharedQuestions shared;
    private final QuestionDrafts drafts;
    private final PersonId person;
    private final boolean admin;

    private final PageHeader header = new PageHeader("", "");
    private final Div notice = new Div();
    private final QuestionForm form = new QuestionForm(this::typed);
    private final Checkbox forEveryone = new Checkbox(translate("question.edit.for-everyone"));
    private final Span kept = new Span();

    private Optional<Question> original = Optional.empty();
    private int baseVersion;

    QuestionEditorView(
            QuestionBank bank,
            SharedQuestions shared,
            QuestionDrafts drafts,
            CurrentPerson person,
            AuthenticationContext access) {
        this.bank = bank;
        this.shared = shared;
        this.drafts = drafts;
        this.person = person.id();
        this.admin = access.hasRole(Role.ADMIN_NAME);
        addClassName("rb-question-editor");
        kept.addClassNames("rb-soft", "rb-small");
        kept.getElement().setAttribute("role", "status");
        var actions =
                new Div(
                        Buttons.primary(translate("base.save"), click -> save(baseVersion)),
                        Buttons.quiet(translate("base.back"), click -> leave()),
                        kept);
        actions.addClassName("rb-actions");
        add(header, notice, form, forEveryone, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var fresh = event.getRouteParameters().get(QuestionParameter.NAME).isEmpty();
        original =
                QuestionParameter.of(event)
                        .flatMap(id -> bank.find(person, id))
                        .filter(question -> !question.isShared() || admin);
        if (!fresh && original.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        header.setHeading(translate(fresh ? "question.edit.new-title" : "question.edit.title"));
        header.setLead(
                translate(
                        original.filter(Question::isShared).isPresent()
                                ? "question.edit.shared-lead"
                                : "question.edit.lead"));
        forEveryone.setVisible(fresh && admin);
        showSaved();
        drafts.find(person, id()).ifPresent(this::offerDraft);
    }

    @Override
    public String getPageTitle() {
        return translate(original.isPresent() ? "question.edit.title" : "question.edit.new-title");
    }

    private void showSaved() {
        notice.removeAll();
        kept.setText("");
        baseVersion = original.map(Question::version).orElse(0);
        form.show(original.map(Question::data).orElseGet(QuestionForm::blank));
    }

    private void offerDraft(QuestionDraft draft) {
        baseVersion = draft.baseVersion();
        form.show(draft.data());
        var text =
                new Paragraph(
                        translate(
                                "question.draft.found",
                                Map.of("at", Formats.current().dateTime(draft.savedAt()))));
        notice.removeAll();
        notice.add(
                new Card(
                        text,
                        Buttons.secondary(
                                translate("question.draft.discard"),
                                click -> {
                                    drafts.drop(person, id());
                                    showSaved();
                                })));
    }

    private void typed() {
        var data = form.typed();
        if (drafts.keep(person, id(), baseVersion, data).isPresent()) {
            kept.setText(translate("question.draft.kept"));
        } else {
            kept.setText(translate("question.draft.not-kept"));
            form.mark(QuestionRules.problems(QuestionRules.tidy(data)));
        }
    }

    private void save(int expectedVersion) {
        var result = send(expectedVersion, form.typed());
        switch (result) {
            case SaveResult.Saved(var question) -> {
                drafts.drop(person, id());
                Notices.done(translate("question.saved"));
                QuestionWords.open(QuestionRoutes.question(question.id()));
            }
            case SaveResult.Refused(var problems) -> form.mark(problems);
            case SaveResult.ChangedMeanwhile(var current) -> offerBoth(current);
            case SaveResult.NotFound() -> Notices.problem(translate("question.edit.gone"));
        }
    }

    private SaveResult send(int expectedVersion, QuestionData data) {
        if (original.isEmpty()) {
            return forEveryone.getValue() ? shared.create(data) : bank.create(person, data);
        }
        var question = original.get();
        return question.isShared()
                ? shared.change(question.id(), expectedVersion, data)
                : bank.change(person, question.id(), expectedVersion, data);
    }

    private void offerBoth(Question current) {
        var theirs = new Paragraph(current.data().text());
        theirs.addClassName("rb-pre");
        var actions =
                new Div(
                        Buttons.secondary(
                                translate("question.meanwhile.mine"),
                                click -> save(current.version())),
                        Buttons.secondary(
                                translate("question.meanwhile.theirs"),
                                click -> {
                                    drafts.drop(person, id());
                                    original = Optional.of(current);
                                    showSaved();
                                }));
        actions.addClassName("rb-actions");
        var card =
                new Card(
                        new H2(translate("question.meanwhile.title")),
                        new Paragraph(translate("question.meanwhile.text")),
                        theirs,
                        actions);
        card.getElement().setAttribute("role", "alert");
        notice.removeAll();
        notice.add(card);
        card.scrollIntoView();
    }

    private void leave() {
        QuestionWords.open(
                original.map(question -> QuestionRoutes.question(question.id()))
                        .orElse(QuestionRoutes.LIST));
    }

    private Optional<QuestionId> id() {
        return original.map(Question::id);
    }
}
