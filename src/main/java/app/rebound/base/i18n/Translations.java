package app.rebound.base.i18n;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Texts by key from every {@code i18n/<module>.properties} (English) and {@code
 * i18n/<module>_de.properties} (German), written as ICU messages; parameters are named by one
 * {@code Map} or numbered.
 */
@Component
public class Translations implements I18NProvider {

    public static final Locale DEFAULT = Locale.ENGLISH;
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final transient Map<Locale, Map<String, String>> texts = new HashMap<>();

    Translations(ResourcePatternResolver resources) {
        for (var locale : LOCALES) {
            texts.put(locale, load(resources, locale));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public Locale getDefaultLocale() {
        return DEFAULT;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        var pattern = texts.getOrDefault(supported(locale), Map.of()).get(key);
        if (pattern == null) {
            log.warn("No text for key {} in {}", key, locale);
            return key;
        }
        if (params.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        var format = new MessageFormat(pattern, locale);
        return params.length == 1 && params[0] instanceof Map<?, ?> named
                ? format.format(named)
                : format.format(params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(texts.getOrDefault(supported(locale), Map.of()));
    }

    /** The language among those offered that serves a reader of {@code wanted}. */
    public static Locale supported(Locale wanted) {
        return LOCALES.stream()
                .filter(offered -> offered.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(DEFAULT);
    }

    private static Map<String, String> load(ResourcePatternResolver resources, Locale locale) {
        var loaded = new HashMap<String, String>();
        var suffix = locale.equals(DEFAULT) ? "" : "_" + locale.getLanguage();
        try {
            for (var file : resources.getResources("classpath*:i18n/*.properties")) {
                if (suffixOf(file).equals(suffix)) {
                    try (var reader =
                            new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        var properties = new Properties();
                        properties.load(reader);
                        properties.forEach((key, text) -> loaded.put((String) key, (String) text));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private static String suffixOf(Resource file) {
        var name = String.valueOf(file.getFilename()).replace(".properties", "");
        return name.contains("_") ? name.substring(name.lastIndexOf('_')) : "";
    }
}
