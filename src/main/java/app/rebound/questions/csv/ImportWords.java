package app.rebound.questions.csv;

import app.rebound.base.Competency;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionText;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The words by which people name columns and choices: the codes of an export, the names on screen
 * in every language, and other usual ones; case, spaces, accents and signs don't matter.
 */
@Component
class ImportWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String OTHERS = ".words";

    private final I18NProvider texts;
    private final Map<String, QuestionColumn> columns = new HashMap<>();
    private final Map<String, QuestionKind> kinds;
    private final Map<String, Competency> competencies;
    private final Map<String, RoleFamily> families;
    private final Map<String, Difficulty> difficulties;
    private final Map<String, Locale> languages = new HashMap<>();
    private final Map<String, Boolean> answers = new HashMap<>();

    ImportWords(I18NProvider texts) {
        this.texts = texts;
        kinds = choices(QuestionKind.values(), QuestionKind::key);
        competencies = choices(Competency.values(), Competency::key);
        families = choices(RoleFamily.values(), RoleFamily::key);
        difficulties = choices(Difficulty.values(), Difficulty::key);
        columns.putAll(choices(QuestionColumn.values(), QuestionColumn::key));
        for (var column : QuestionColumn.values()) {
            words(column.key() + OTHERS).forEach(word -> columns.put(plain(word), column));
        }
        words("question-import.yes" + OTHERS).forEach(word -> answers.put(plain(word), true));
        words("question-import.no" + OTHERS).forEach(word -> answers.put(plain(word), false));
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            languages.put(code, language);
            for (var reader : texts.getProvidedLocales()) {
                languages.put(plain(language.getDisplayLanguage(reader)), language);
            }
        }
    }

    /** Every name a column may have. */
    List<String> headers() {
        var headers = new ArrayList<>(QuestionColumn.headers());
        for (var column : QuestionColumn.values()) {
            headers.addAll(names(column.key()));
            headers.addAll(words(column.key() + OTHERS));
        }
        return headers;
    }

    Optional<QuestionColumn> column(String header) {
        return find(columns, header);
    }

    Optional<QuestionKind> kind(String word) {
        return find(kinds, word);
    }

    Optional<Competency> competency(String word) {
        return find(competencies, word);
    }

    Optional<RoleFamily> family(String word) {
        return find(families, word);
    }

    Optional<Difficulty> difficulty(String word) {
        return find(difficulties, word);
    }

    Optional<Boolean> yesOrNo(String word) {
        return find(answers, word);
    }

    /** A language by its tag, as in "en-GB", or by its name. */
    Optional<Locale> language(String word) {
        var named = find(languages, word);
        if (named.isPresent()) {
            return named;
        }
        var tagged = Locale.forLanguageTag(word.strip().replace('_', '-'));
        return languages.containsKey(tagged.getLanguage())
                        && tagged.toLanguageTag().length() <= LONGEST_LANGUAGE
                ? Optional.of(tagged)
                : Optional.empty();
    }

    static final int LONGEST_LANGUAGE = 20;

    private <E extends Enum<E>> Map<String, E> choices(E[] values, Function<E, String> key) {
        var choices = new HashMap<String, E>();
        for (var value : values) {
            // As it is written by an export, so that this is found without further ado.
            choices.put(QuestionColumn.code(value), value);
            choices.put(plain(value.name()), value);
            names(key.apply(value)).forEach(name -> choices.putIfAbsent(plain(name), value));
        }
        return choices;
    }

    private List<String> words(String key) {
        return names(key).stream().flatMap(words -> Arrays.stream(words.split("\\|"))).toList();
    }

    private List<String> names(String key) {
        return texts.getProvidedLocales().stream()
                .map(language -> texts.getTranslation(key, language))
                .toList();
    }

    private static <T> Optional<T> find(Map<String, T> choices, String word) {
        var exact = choices.get(word);
        return Optional.ofNullable(exact == null ? choices.get(plain(word)) : exact);
    }

    private static String plain(String word) {
        return SIGNS.matcher(QuestionText.fold(word)).replaceAll("");
    }
}
