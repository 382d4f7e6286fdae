package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.Competency;
import app.rebound.base.ui.Buttons;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionQuery.Shelf;
import app.rebound.questions.QuestionQuery.Sort;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Search as you type, and the filters, which a phone keeps behind a button. */
class QuestionFilterBar extends Div {

    private static final int TYPING_PAUSE = 250;
    private static final String OPEN = "rb-question-filters-open";

    /** Whose questions, and from which shelf, as one choice. */
    private enum Whose {
        ALL(Ownership.ANY, Shelf.IN_USE),
        SHARED(Ownership.SHARED, Shelf.IN_USE),
        OWN(Ownership.OWN, Shelf.IN_USE),
        ARCHIVED(Ownership.ANY, Shelf.ARCHIVED);

        private final Ownership ownership;
        private final Shelf shelf;

        Whose(Ownership ownership, Shelf shelf) {
            this.ownership = ownership;
            this.shelf = shelf;
        }

        static Whose of(QuestionQuery query) {
            return Stream.of(values())
                    .filter(whose -> whose.shelf == query.shelf())
                    .filter(whose ->
                            whose == ARCHIVED || whose.ownership == query.filter().ownership())
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final TextField text = new TextField(translate("question.filter.text"));
    private final MultiSelectComboBox<QuestionKind> kinds =
            many("question.filter.kind", QuestionKind.values(), QuestionKind::key);
    private final MultiSelectComboBox<Competency> competencies =
            many("question.filter.competency", Competency.values(), Competency::key);
    private final MultiSelectComboBox<RoleFamily> families =
            many("question.filter.role", RoleFamily.values(), RoleFamily::key);
    private final MultiSelectComboBox<Difficulty> difficulties =
            many("question.filter.difficulty", Difficulty.values(), Difficulty::key);
    private final ComboBox<Locale> language = new ComboBox<>(translate("question.filter.language"));
    private final Select<Whose> whose =
            one("question.filter.whose", Whose.values(), value -> "question.whose." + value.name());
    private final Select<Sort> sort =
            one("question.filter.sort", Sort.values(), value -> "question.sort." + value.name());
    private final Checkbox neverPractised = new Checkbox(translate("question.filter.never"));
    private final Button toggle = new Button();
    private final Button clear =
            Buttons.quiet(translate("question.filter.clear"), click -> clear());
    private final Div panel = new Div();

    private final Consumer<QuestionQuery> chosen;
    private boolean showing;

    /**
     * Tells {@code typed} about every pause in typing and {@code chosen} about every choice;
     * showing a query tells neither.
     */
    QuestionFilterBar(Consumer<QuestionQuery> typed, Consumer<QuestionQuery> chosen) {
        this.chosen = chosen;
        addClassName("rb-question-filters");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        language.setItems(QuestionWords.LANGUAGES);
        language.setItemLabelGenerator(QuestionWords::language);
        language.setClearButtonVisible(true);
        language.setPlaceholder(translate("question.filter.any-language"));
        tell(text, typed);
        Stream.<HasValue<?, ?>>of(
                        kinds,
                        competencies,
                        families,
                        difficulties,
                        language,
                        whose,
                        sort,
                        neverPractised)
                .forEach(field -> tell(field, chosen));

        panel.setId("question-filters");
        panel.addClassName("rb-question-filters-panel");
        panel.add(
                kinds, competencies, families, difficulties, language, whose, sort, neverPractised);
        toggle.addClassName("rb-question-filters-toggle");
        toggle.getElement().setAttribute("aria-controls", "question-filters");
        toggle.addClickListener(click -> open(!panel.hasClassName(OPEN)));
        open(false);
        var top = new Div(text, toggle);
        top.addClassName("rb-question-filters-top");
        add(top, panel);
    }

    /** Shows what is asked for without telling anyone. */
    void show(QuestionQuery query) {
        showing = true;
        var filter = query.filter();
        text.setValue(filter.text());
        kinds.setValue(filter.kinds());
        competencies.setValue(filter.competencies());
        families.setValue(filter.roleFamilies());
        difficulties.setValue(filter.difficulties());
        var wanted = filter.language();
        if (wanted != null && !QuestionWords.LANGUAGES.contains(wanted)) {
            language.setItems(
                    Stream.concat(QuestionWords.LANGUAGES.stream(), Stream.of(wanted)).toList());
        }
        language.setValue(wanted);
        whose.setValue(Whose.of(query));
        sort.setValue(query.sort());
        neverPractised.setValue(filter.neverPractised());
        showing = false;
        sayHowMany();
    }

    /** Takes every filter away; there only while there is one. */
    Button clearButton() {
        return clear;
    }

    /** What is asked for now. */
    QuestionQuery query() {
        return new QuestionQuery(
                new QuestionFilter(
                        text.getValue().strip(),
                        kinds.getValue(),
                        competencies.getValue(),
                        families.getValue(),
                        difficulties.getValue(),
                        language.getValue(),
                        whose.getValue().ownership,
                        neverPractised.getValue()),
                whose.getValue().shelf,
                sort.getValue());
    }

    /** Takes every filter away and tells so. */
    void clear() {
        show(new QuestionQuery(QuestionFilter.ALL, Shelf.IN_USE, sort.getValue()));
        chosen.accept(query());
    }

    private void tell(HasValue<?, ?> field, Consumer<QuestionQuery> listener) {
        field.addValueChangeListener(change -> {
            if (!showing) {
                sayHowMany();
                listener.accept(query());
            }
        });
    }

    private void open(boolean open) {
        panel.setClassName(OPEN, open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void sayHowMany() {
        var set =
                Stream.<HasValue<?, ?>>of(
                                kinds,
                                competencies,
                                families,
                                difficulties,
                                language,
                                neverPractised)
                        .filter(field -> !field.isEmpty())
                        .count();
        var narrowing = set + (whose.getValue() == Whose.ALL ? 0 : 1);
        toggle.setText(translate("question.filter.toggle", narrowing));
        clear.setVisible(narrowing > 0 || !text.isEmpty());
    }

    private static <T> MultiSelectComboBox<T> many(
            String label, T[] items, Function<T, String> key) {
        var field = new MultiSelectComboBox<T>(translate(label));
        field.setItems(items);
        field.setItemLabelGenerator(item -> translate(key.apply(item)));
        field.setPlaceholder(translate("question.filter.any"));
        field.setClearButtonVisible(true);
        return field;
    }

    private static <T> Select<T> one(String label, T[] items, Function<T, String> key) {
        var field = new Select<T>();
        field.setLabel(translate(label));
        field.setItems(items);
        field.setValue(items[0]);
        field.setItemLabelGenerator(item -> translate(key.apply(item)));
        return field;
    }
}
