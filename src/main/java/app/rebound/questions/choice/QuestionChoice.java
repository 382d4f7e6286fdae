package app.rebound.questions.choice;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.base.i18n.Translations;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.component.HasValue;
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
import java.util.stream.Stream;

/** Which questions are drawn, and how many there are to draw from. */
public class QuestionChoice extends Div {

    private static final int MOST = 50;
    private static final int USUALLY = 5;

    private final QuestionBank bank;
    private final PersonId person;
    private final IntegerField count = new IntegerField(translate("question.choice.count"));
    private final MultiSelectComboBox<QuestionKind> kinds =
            several("question.choice.kind", QuestionKind.values(), QuestionKind::key);
    private final MultiSelectComboBox<Competency> competencies =
            several("question.choice.competency", Competency.values(), Competency::key);
    private final MultiSelectComboBox<RoleFamily> roles =
            several("question.choice.role", RoleFamily.values(), RoleFamily::key);
    private final MultiSelectComboBox<Difficulty> difficulties =
            several("question.choice.difficulty", Difficulty.values(), Difficulty::key);
    private final Select<Locale> language = new Select<>();
    private final Select<Ownership> ownership = new Select<>();
    private final Checkbox neverPractised =
            new Checkbox(translate("question.choice.never-practised"));
    private final Paragraph matching = new Paragraph();
    private Runnable chosen = () -> {};
    private boolean offering;

    public QuestionChoice(QuestionBank bank, Translations texts, PersonId person) {
        this.bank = bank;
        this.person = person;
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(MOST);
        language.setLabel(translate("question.choice.language"));
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(translate("question.choice.any"));
        language.setItems(texts.getProvidedLocales());
        language.setItemLabelGenerator(locale ->
                locale == null
                        ? translate("question.choice.any")
                        : locale.getDisplayLanguage(getLocale()));
        ownership.setLabel(translate("question.choice.ownership"));
        ownership.setItems(Ownership.values());
        ownership.setItemLabelGenerator(
                whose -> translate("question.choice.ownership." + whose.name()));
        matching.addClassName("rb-soft");
        matching.getElement().setAttribute("role", "status");
        var fields = new Div(count, kinds, competencies, roles, difficulties, language, ownership);
        fields.addClassName("rb-filters");
        Stream.<HasValue<?, ?>>of(
                        kinds,
                        competencies,
                        roles,
                        difficulties,
                        language,
                        ownership,
                        neverPractised)
                .forEach(field -> field.addValueChangeListener(change -> chosen()));
        count.addValueChangeListener(change -> tell());
        add(fields, neverPractised, matching);
    }

    /** Tells {@code listener} whenever something else is chosen. */
    public void onChosen(Runnable listener) {
        chosen = listener;
    }

    /** Offers this as the choice, with how many there are to draw from. */
    public void offer(QuestionFilter filter, int wanted) {
        offering = true;
        count.setValue(wanted);
        kinds.setValue(filter.kinds());
        competencies.setValue(filter.competencies());
        roles.setValue(filter.roleFamilies());
        difficulties.setValue(filter.difficulties());
        language.setValue(
                Optional.ofNullable(filter.language()).map(Translations::supported).orElse(null));
        ownership.setValue(filter.ownership());
        neverPractised.setValue(filter.neverPractised());
        offering = false;
        count();
    }

    /** How many are wanted, within what can be drawn. */
    public int wanted() {
        return Optional.ofNullable(count.getValue())
                .map(number -> Math.clamp(number, 1, MOST))
                .orElse(USUALLY);
    }

    /** Which ones are wanted. */
    public QuestionFilter filter() {
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

    private void chosen() {
        if (!offering) {
            count();
            tell();
        }
    }

    private void tell() {
        if (!offering) {
            chosen.run();
        }
    }

    private void count() {
        matching.setText(
                translate(
                        "question.choice.matching", Map.of("count", bank.count(person, filter()))));
    }

    private static <T> MultiSelectComboBox<T> several(
            String label, T[] items, Function<T, String> key) {
        var box = new MultiSelectComboBox<T>(translate(label));
        box.setItems(items);
        box.setItemLabelGenerator(item -> translate(key.apply(item)));
        box.setPlaceholder(translate("question.choice.any"));
        return box;
    }
}
