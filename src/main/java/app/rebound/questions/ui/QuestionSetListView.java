package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.QuestionSet;
import app.rebound.questions.QuestionSetRow;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.SetResult;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** A person's question sets. */
@Route(QuestionRoutes.SETS)
@Menu(title = "question.sets.menu", order = 120, icon = "vaadin:list-ol")
@PermitAll
class QuestionSetListView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    /** So many are shown at first, and so many more at a time. */
    private static final int PAGE = 15;

    private final QuestionSets sets;
    private final PersonId person;
    private final Div list = new Div();
    private final UnorderedList items = new UnorderedList();
    private final Button more =
            Buttons.secondary(translate("question.sets.more"), click -> showMore());
    private int pages;
    private final TextField name = new TextField(translate("question.sets.name"));

    QuestionSetListView(QuestionSets sets, CurrentPerson person) {
        this.sets = sets;
        this.person = person.id();
        items.addClassName("rb-plain-list");
        name.setMaxLength(QuestionSet.NAME_LENGTH);
        name.setPlaceholder(translate("question.sets.example"));
        name.setManualValidation(true);
        name.addKeyPressListener(Key.ENTER, press -> create());
        var start =
                new Div(
                        name,
                        Buttons.primary(translate("question.sets.create"), click -> create()));
        start.addClassName("rb-set-new");
        add(
                new PageHeader(translate("question.sets.title"), translate("question.sets.lead")),
                new Card(start),
                list,
                more);
    }

    @Override
    public String getPageTitle() {
        return translate("question.sets.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.removeAll();
        items.removeAll();
        pages = 0;
        showMore();
        list.add(
                items.getComponentCount() == 0
                        ? new EmptyState(
                                translate("question.sets.empty.title"),
                                translate("question.sets.empty.text"))
                        : new Card(items));
    }

    private void showMore() {
        var found = sets.rows(person, "", PageRequest.of(pages, PAGE));
        found.map(QuestionSetListView::item).forEach(items::add);
        more.setVisible(found.hasNext());
        pages++;
    }

    private void create() {
        switch (sets.create(person, name.getValue(), List.of())) {
            case SetResult.Saved(var set) -> QuestionWords.open(QuestionRoutes.set(set.id()));
            case SetResult.Refused(var key, var values) -> {
                name.setErrorMessage(translate(key, values));
                name.setInvalid(true);
                name.focus();
            }
            case SetResult.AlreadyThere _, SetResult.ChangedMeanwhile _, SetResult.NotFound _ ->
                    throw new IllegalStateException("A new set cannot be there already");
        }
    }

    private static ListItem item(QuestionSetRow set) {
        var link = new Anchor(QuestionRoutes.set(set.id()), set.name());
        link.addClassName("rb-set-link");
        var facts =
                new Span(
                        translate(
                                "question.sets.facts",
                                Map.of(
                                        "questions",
                                        set.questions(),
                                        "minutes",
                                        (set.answerTime().toSeconds() + 59) / 60)));
        facts.addClassNames("rb-soft", "rb-small");
        var words = new Div(link, facts);
        words.addClassName("rb-set-words");
        var item = new ListItem(words);
        item.addClassName("rb-row");
        if (set.questions() > 0) {
            var practise =
                    Buttons.secondary(
                            translate("question.sets.practise"),
                            click -> QuestionWords.open(QuestionRoutes.practise(set.id())));
            practise.setAriaLabel(translate("question.sets.practise-this", set.name()));
            item.add(practise);
        }
        return item;
    }
}
