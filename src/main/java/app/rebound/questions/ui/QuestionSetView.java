package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SetResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One question set: its name, its questions in their order, and a search to add more. */
@Route(QuestionRoutes.SETS + "/:" + QuestionSetView.SET)
@PermitAll
class QuestionSetView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    static final String SET = "set";
    private static final int TYPING_PAUSE = 1000;

    private final QuestionSets sets;
    private final QuestionBank bank;
    private final PersonId person;

    private final PageHeader header;
    private final Button practise =
            Buttons.primary(
                    translate("question.sets.practise"),
                    click -> QuestionWords.open(QuestionRoutes.practise(id())));
    private final Button live =
            Buttons.secondary(
                    translate("question.sets.live"),
                    click -> QuestionWords.open(QuestionRoutes.askedLive(id())));
    private final TextField name = new TextField(translate("question.sets.name"));
    private final QuestionSetOrder list = new QuestionSetOrder(this::drop);
    private final Div empty = new Div();
    private final Span saved = new Span();
    private final Span moved = new Span();
    private final QuestionPicker picker;
    private QuestionSet set = new QuestionSet(new QuestionSetId(new UUID(0, 0)), 0, "", List.of());
    private boolean showing;

    QuestionSetView(QuestionSets sets, QuestionBank bank, CurrentPerson person) {
        this.sets = sets;
        this.bank = bank;
        this.person = person.id();
        header =
                new PageHeader(
                        "",
                        translate("question.set.lead"),
                        practise,
                        live,
                        Buttons.danger(translate("question.set.delete"), click -> delete()));
        picker =
                new QuestionPicker(
                        bank, this.person, id -> set.questions().contains(id), this::add);
        name.setMaxLength(QuestionSet.NAME_LENGTH);
        name.setManualValidation(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setValueChangeTimeout(TYPING_PAUSE);
        name.addValueChangeListener(change -> rename());
        saved.addClassNames("rb-soft", "rb-small");
        saved.getElement().setAttribute("role", "status");
        moved.addClassName("rb-visually-hidden");
        moved.getElement().setAttribute("aria-live", "assertive");
        var back = new Anchor(QuestionRoutes.SETS, translate("question.sets.back"));
        back.addClassName("rb-back");
        empty.add(
                new EmptyState(
                        translate("question.set.empty.title"),
                        translate("question.set.empty.text")));
        add(
                back,
                header,
                new Card(name, saved),
                new Card(new H2(translate("question.set.questions")), list, empty, moved),
                picker);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QuestionParameter.read(event, SET, QuestionSetId::new)
                .flatMap(id -> sets.find(person, id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return set.name();
    }

    private void show(QuestionSet shown) {
        set = shown;
        showing = true;
        header.setHeading(set.name());
        name.setValue(set.name());
        name.setInvalid(false);
        showing = false;
        list.removeAll();
        bank.findAll(person, set.questions()).stream()
                .map(question -> new QuestionSetEntry(question, this::act))
                .forEach(list::add);
        settle();
        picker.load();
    }

    private void act(QuestionSetEntry entry, QuestionSetEntry.Action action) {
        var at = list.indexOf(entry);
        switch (action) {
            case UP -> move(entry, at - 1, action);
            case DOWN -> move(entry, at + 1, action);
            case REMOVE -> remove(entry);
        }
    }

    private void drop(int from, int to) {
        move(
                (QuestionSetEntry) list.getComponentAt(from),
                to,
                to < from ? QuestionSetEntry.Action.UP : QuestionSetEntry.Action.DOWN);
    }

    private void move(QuestionSetEntry entry, int to, QuestionSetEntry.Action action) {
        var order = new ArrayList<>(set.questions());
        order.remove(entry.id());
        order.add(to, entry.id());
        if (take(sets.arrange(person, id(), set.version(), order))) {
            list.remove(entry);
            list.addComponentAtIndex(to, entry);
            settle();
            entry.focus(action);
            moved.setText(
                    translate(
                            "question.set.moved",
                            Map.of(
                                    "question", entry.text(),
                                    "position", to + 1,
                                    "size", order.size())));
        }
    }

    private void remove(QuestionSetEntry entry) {
        var order = new ArrayList<>(set.questions());
        order.remove(entry.id());
        if (take(sets.arrange(person, id(), set.version(), order))) {
            list.remove(entry);
            settle();
            picker.load();
            moved.setText(translate("question.set.removed", Map.of("question", entry.text())));
        }
    }

    private void add(QuestionId question) {
        if (take(sets.add(person, id(), question))) {
            show(set);
        }
    }

    private void rename() {
        if (!showing) {
            take(sets.rename(person, id(), set.version(), name.getValue()));
        }
    }

    /** Whether the change was saved; where it was not, says why and shows what is. */
    private boolean take(SetResult result) {
        switch (result) {
            case SetResult.Saved(var changed) -> {
                set = changed;
                header.setHeading(set.name());
                name.setInvalid(false);
                saved.setText(translate("question.set.saved"));
                return true;
            }
            case SetResult.Refused(var key, var values) -> {
                if (key.equals("question.set.problem.name")) {
                    name.setErrorMessage(translate(key, values));
                    name.setInvalid(true);
                } else {
                    Notices.problem(translate(key, values));
                }
            }
            case SetResult.AlreadyThere(var current) -> show(current);
            case SetResult.ChangedMeanwhile(var current) -> {
                Notices.problem(translate("question.set.changed-meanwhile"));
                show(current);
            }
            case SetResult.NotFound() -> Notices.problem(translate("question.set.gone"));
        }
        saved.setText("");
        return false;
    }

    private void settle() {
        var size = list.getComponentCount();
        for (var position = 0; position < size; position++) {
            ((QuestionSetEntry) list.getComponentAt(position)).stand(position, size);
        }
        empty.setVisible(size == 0);
        practise.setVisible(size > 0);
        live.setVisible(size > 0);
    }

    private void delete() {
        Confirm.before(
                translate("question.set.delete.title"),
                translate("question.set.delete.text"),
                translate("question.set.delete"),
                () -> {
                    sets.delete(person, id());
                    Notices.done(translate("question.set.deleted"));
                    QuestionWords.open(QuestionRoutes.SETS);
                });
    }

    private QuestionSetId id() {
        return set.id();
    }
}
