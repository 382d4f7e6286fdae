package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.data.domain.PageRequest;

/** Finds a question by typing and hands it on. */
public class QuestionPicker extends Card {

    private static final int SHOWN = 8;
    private static final int TYPING_PAUSE = 250;

    private final QuestionBank bank;
    private final PersonId person;
    private final Predicate<QuestionId> taken;
    private final Consumer<QuestionId> pick;
    private final TextField text = new TextField(translate("question.picker.text"));
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    /** Hands what is chosen to {@code pick}; what is {@code taken} is shown but not offered. */
    public QuestionPicker(
            QuestionBank bank,
            PersonId person,
            Predicate<QuestionId> taken,
            Consumer<QuestionId> pick) {
        this.bank = bank;
        this.person = person;
        this.taken = taken;
        this.pick = pick;
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.addValueChangeListener(change -> load());
        found.addClassNames("rb-soft", "rb-small");
        found.getElement().setAttribute("role", "status");
        list.addClassName("rb-plain-list");
        add(new H2(translate("question.picker.title")), text, found, list);
    }

    /** Looks again, because what is taken may have changed. */
    public final void load() {
        list.removeAll();
        if (text.getValue().isBlank()) {
            found.setText(translate("question.picker.hint"));
            return;
        }
        var rows = bank.find(person, QuestionQuery.of(filter()), PageRequest.of(0, SHOWN + 1));
        found.setText(
                rows.isEmpty()
                        ? translate("question.picker.none")
                        : rows.size() > SHOWN
                                ? translate("question.picker.more", SHOWN)
                                : translate("question.list.count", rows.size()));
        rows.stream().limit(SHOWN).map(this::item).forEach(list::add);
    }

    private QuestionFilter filter() {
        return new QuestionFilter(
                text.getValue(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                QuestionFilter.Ownership.ANY,
                false);
    }

    private ListItem item(QuestionRow row) {
        var facts = new Span(QuestionWords.facts(row));
        facts.addClassNames("rb-soft", "rb-small");
        var words = new Div(new Span(row.text()), facts);
        words.addClassName("rb-set-words");
        var item = new ListItem(words);
        item.addClassName("rb-row");
        if (taken.test(row.id())) {
            item.add(new Tag(translate("question.picker.taken"), Tag.Tone.GOOD));
        } else {
            var add =
                    Buttons.secondary(
                            translate("question.picker.add"),
                            click -> {
                                pick.accept(row.id());
                                text.focus();
                            });
            add.setAriaLabel(translate("question.picker.add-this", row.text()));
            item.add(add);
        }
        return item;
    }
}
