package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.base.i18n.Translations;
import app.rebound.practice.QuestionSource;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which questions are drawn, and how many there are to draw from. */
class QuestionChoice extends Div {

    private final QuestionBank bank;
    private final PersonId person;
    private final IntegerField count = new IntegerField(translate("practice.count"));
    private final MultiSelectComboBox<QuestionKind> kinds =
            several("practice.kind", QuestionKind.values(), QuestionKind::key);
    private final MultiSelectComboBox<Competency> competencies =
            several("practice.competency", Competency.values(), Competency::key);
    private final MultiSelectComboBox<RoleFamily> roles =
            several("practice.role", RoleFamily.values(), RoleFamily::key);
    private final MultiSelectComboBox<Difficulty> difficulties =
            several("practice.difficulty", Difficulty.values(), Difficulty::key);
    private final Select<Locale> language = new Select<>();
    private final Select<Ownership> ownership = new Select<>();
    private final Checkbox neverPractised = new Checkbox(translate("practice.never-practised"));
    private final Paragraph matching = new Paragraph();

    QuestionChoice(QuestionBank bank, Translations texts, PersonId person) {
        this.bank = bank;
        this.person = person;
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(QuestionSource.MOST_DRAWN);
        language.setLabel(translate("practice.language"));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("practice.any"));
        language.setItems(texts.getProvidedLocales());
        language.setItemLabelGenerator(locale ->
                locale == null
                        ? translate("practice.any")
                        : locale.getDisplayLanguage(getLocale()));
        ownership.setLabel(translate("practice.ownership"));
        ownership.setItems(Ownership.values());
        ownership.setItemLabelGenerator(whose -> translate("practice.ownership." + whose.name()));
        matching.addClassName("rb-soft");
        matching.getElement().setAttribute("role", "status");
        var fields = new Div(count, kinds, competencies, roles, difficulties, language, ownership);
        fields.addClassName("rb-filters");
        add(fields, neverPractised, matching);
    }

    /** Offers {@code drawn} as the choice, and counts anew at every change from then on. */
    void offer(QuestionSource.Drawn drawn) {
        var filter = drawn.filter();
        count.setValue(drawn.count());
        kinds.setValue(filter.kinds());
        competencies.setValue(filter.competencies());
        roles.setValue(filter.roleFamilies());
        difficulties.setValue(filter.difficulties());
        language.setValue(
                Optional.ofNullable(filter.language()).map(Translations::supported).orElse(null));
        ownership.setValue(filter.ownership());
        neverPractised.setValue(filter.neverPractised());
        kinds.addValueChangeListener(change -> count());
        competencies.addValueChangeListener(change -> count());
        roles.addValueChangeListener(change -> count());
        difficulties.addValueChangeListener(change -> count());
        language.addValueChangeListener(change -> count());
        ownership.addValueChangeListener(change -> count());
        neverPractised.addValueChangeListener(change -> count());
        count();
    }

    QuestionSource drawn() {
        var wanted =
                Optional.ofNullable(count.getValue())
                        .map(number -> Math.clamp(number, 1, QuestionSource.MOST_DRAWN))
                        .orElse(QuestionSource.USUALLY_DRAWN);
        return new QuestionSource.Drawn(filter(), wanted);
    }

    private QuestionFilter filter() {
        return new QuestionFilter(
                "",
                kinds.getValue(),
                competencies.getValue(),
                roles.getValue(),
                difficulties.getValue(),
                language.getValue(),
                ownership.getValue(),
                neverPractised.getValue());
    }

    private void count() {
        matching.setText(
                translate("practice.matching", Map.of("count", bank.count(person, filter()))));
    }

    private static <T> MultiSelectComboBox<T> several(
            String label, T[] items, Function<T, String> key) {
        var box = new MultiSelectComboBox<T>(translate(label));
        box.setItems(items);
        box.setItemLabelGenerator(item -> translate(key.apply(item)));
        box.setPlaceholder(translate("practice.any"));
        return box;
    }
}
