package app.rebound.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TranslationsTest {

    private static final Pattern KEY_IN_CODE =
            Pattern.compile("translate\\(\\s*\"([a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9_-]+)+)\"");

    private final Translations translations =
            new Translations(new PathMatchingResourcePatternResolver());

    @Test
    void everyTextExistsInEveryLanguage() {
        assertThat(translations.getAllTranslations(Locale.GERMAN).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        translations.getAllTranslations(Locale.ENGLISH).keySet());
    }

    @Test
    void everyTextIsAWellFormedMessageWithTheSameParametersInEveryLanguage() {
        translations
                .getAllTranslations(Locale.ENGLISH)
                .forEach((key, text) ->
                        assertThat(parametersOf(key, Locale.GERMAN))
                                .as(key)
                                .isEqualTo(parametersOf(key, Locale.ENGLISH)));
    }

    @Test
    void everyKeyNamedInTheCodeHasAText() throws IOException {
        var known = translations.getAllTranslations(Locale.ENGLISH).keySet();
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY_IN_CODE
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.contains(key))
                        .map(key -> key + " in " + file.getFileName())
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private TreeSet<String> parametersOf(String key, Locale locale) {
        var text = translations.getAllTranslations(locale).get(key);
        return new TreeSet<>(new MessageFormat(text, locale).getArgumentNames());
    }
}
