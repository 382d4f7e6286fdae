package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.Competency;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Card;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionRules;
import app.rebound.questions.QuestionRules.Field;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The fields of a question; says in words beside a field what is wrong with it. */
class QuestionForm extends Div {

    private static final int TYPING_PAUSE = 1000;
    private static final List<Duration> TIMES =
            Stream.of(30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 450, 600)
                    .map(Duration::ofSeconds)
                    .toList();

    private final TextArea text = area("question.form.text", "question.form.text-help");
    private final TextArea rewordings =
            area("question.form.rewordings", "question.form.rewordings-help");
    private final TextArea goodAnswer = area("question.form.good", "question.form.good-help");
    private final TextArea followUps =
            area("question.form.follow-ups", "question.form.follow-ups-help");
    private final Select<QuestionKind> kind =
            select("question.filter.kind", QuestionKind.values(), QuestionKind::key);
    private final Select<RoleFamily> family =
            select("question.filter.role", RoleFamily.values(), RoleFamily::key);
    private final Select<Difficulty> difficulty =
            select("question.filter.difficulty", Difficulty.values(), Difficulty::key);
    private final ComboBox<Duration> time = oneOfMany("question.form.time", QuestionWords::minutes);
    private final ComboBox<Locale> language =
            oneOfMany("question.filter.language", QuestionWords::language);
    private final MultiSelectComboBox<Competency> competencies =
            new MultiSelectComboBox<>(translate("question.filter.competency"));
    private final Checkbox oftenNotPermitted =
            new Checkbox(translate("question.form.not-permitted"));
    private final TextField source = new TextField(translate("question.form.source"));
    private final Map<Field, HasValidationProperties> marked = new EnumMap<>(Field.class);
    private boolean showing;

    /** Tells {@code changed} at every pause in typing and every choice. */
    QuestionForm(Runnable changed) {
        addClassName("rb-question-form");
        text.setMaxLength(QuestionRules.TEXT_LENGTH);
        text.setRequiredIndicatorVisible(true);
        text.addClassName("rb-question-form-text");
        goodAnswer.setMaxLength(QuestionRules.GOOD_ANSWER_LENGTH);
        source.setMaxLength(QuestionRules.SOURCE_LENGTH);
        competencies.setItems(Competency.values());
        competencies.setItemLabelGenerator(competency -> translate(competency.key()));
        Stream.of(text, rewordings, goodAnswer, followUps, source)
                .forEach(QuestionForm::tellAtPauses);
        marked.putAll(
                Map.of(
                        Field.TEXT, text,
                        Field.REWORDINGS, rewordings,
                        Field.GOOD_ANSWER, goodAnswer,
                        Field.FOLLOW_UPS, followUps,
                        Field.ANSWER_TIME, time,
                        Field.SOURCE, source));
        Stream.<HasValue<?, ?>>of(
                        text,
                        rewordings,
                        goodAnswer,
                        followUps,
                        kind,
                        family,
                        difficulty,
                        time,
                        language,
                        competencies,
                        oftenNotPermitted,
                        source)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (!showing) {
                                changed.run();
                            }
                        }));
        var facts = new Div(kind, family, difficulty, time, language, competencies);
        facts.addClassName("rb-question-form-facts");
        add(
                new Card(text, rewordings),
                Card.titled(translate("question.form.facts"), facts, oftenNotPermitted),
                Card.titled(translate("question.form.coach"), goodAnswer, followUps, source));
    }

    /** What a new question starts from. */
    static QuestionData blank() {
        var reader = Formats.current().locale();
        return new QuestionData(
                "",
                QuestionKind.BEHAVIOURAL,
                Set.of(),
                RoleFamily.GENERAL,
                Difficulty.MEDIUM,
                Locale.forLanguageTag(reader.getLanguage()),
                Duration.ofSeconds(90),
                "",
                List.of(),
                List.of(),
                false,
                "");
    }

    /** Shows a question without telling anyone. */
    void show(QuestionData data) {
        showing = true;
        text.setValue(data.text());
        rewordings.setValue(String.join("\n", data.rewordings()));
        goodAnswer.setValue(data.goodAnswer());
        followUps.setValue(String.join("\n", data.followUps()));
        kind.setValue(data.kind());
        family.setValue(data.roleFamily());
        difficulty.setValue(data.difficulty());
        offer(time, TIMES, data.answerTime());
        offer(language, QuestionWords.LANGUAGES, data.language());
        competencies.setValue(data.competencies());
        oftenNotPermitted.setValue(data.oftenNotPermitted());
        source.setValue(data.source());
        mark(List.of());
        showing = false;
    }

    /** What the fields say now. */
    QuestionData typed() {
        return new QuestionData(
                text.getValue(),
                kind.getValue(),
                competencies.getValue(),
                family.getValue(),
                difficulty.getValue(),
                language.getValue(),
                time.getValue(),
                goodAnswer.getValue(),
                followUps.getValue().lines().toList(),
                rewordings.getValue().lines().toList(),
                oftenNotPermitted.getValue(),
                source.getValue());
    }

    /** Says what is wrong beside each field and goes to the first; an empty list clears all. */
    void mark(List<QuestionRules.Problem> problems) {
        marked.values().forEach(field -> field.setInvalid(false));
        problems.reversed()
                .forEach(problem -> {
                    var field = marked.get(problem.field());
                    if (field != null) {
                        field.setErrorMessage(translate(problem.key(), problem.values()));
                        field.setInvalid(true);
                        ((Focusable<?>) field).focus();
                    }
                });
    }

    private static <T> void offer(ComboBox<T> field, List<T> usual, T value) {
        field.setItems(
                usual.contains(value)
                        ? usual
                        : Stream.concat(usual.stream(), Stream.of(value)).toList());
        field.setValue(value);
    }

    private static <C extends Component & HasValueChangeMode> void tellAtPauses(C field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
    }

    private static TextArea area(String label, String help) {
        var area = new TextArea(translate(label));
        area.setHelperText(translate(help));
        area.setManualValidation(true);
        return area;
    }

    /** A field that always has a value; what is cleared away comes back. */
    private static <T> ComboBox<T> oneOfMany(String label, ItemLabelGenerator<T> name) {
        var field = new ComboBox<T>(translate(label));
        field.setItemLabelGenerator(name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() == null) {
                field.setValue(change.getOldValue());
            }
        });
        return field;
    }

    private static <T> Select<T> select(String label, T[] items, Function<T, String> key) {
        var select = new Select<T>();
        select.setLabel(translate(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> translate(key.apply(item)));
        return select;
    }
}
