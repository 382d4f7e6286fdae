package app.rebound.applications.csv;

import app.rebound.applications.Meaning;
import app.rebound.applications.Stage;
import app.rebound.base.i18n.Translations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How stages are written in a file, and which stage a written one is, in any language we speak. */
@Component
class StageNames {

    /** What other boards call the same. */
    private static final Map<String, Meaning> ELSEWHERE =
            Map.ofEntries(
                    Map.entry("wishlist", Meaning.SAVED),
                    Map.entry("bookmarked", Meaning.SAVED),
                    Map.entry("to apply", Meaning.SAVED),
                    Map.entry("sent", Meaning.APPLIED),
                    Map.entry("submitted", Meaning.APPLIED),
                    Map.entry("waiting", Meaning.APPLIED),
                    Map.entry("interview", Meaning.INTERVIEWING),
                    Map.entry("interviews", Meaning.INTERVIEWING),
                    Map.entry("screening", Meaning.INTERVIEWING),
                    Map.entry("offered", Meaning.OFFER),
                    Map.entry("accepted", Meaning.OFFER),
                    Map.entry("rejected", Meaning.TURNED_DOWN),
                    Map.entry("declined", Meaning.TURNED_DOWN),
                    Map.entry("absage", Meaning.TURNED_DOWN),
                    Map.entry("ghosted", Meaning.GHOSTED),
                    Map.entry("withdrew", Meaning.WITHDRAWN));

    private final Translations translations;

    StageNames(Translations translations) {
        this.translations = translations;
    }

    /** What the person calls it, or the name of its meaning that every reader's import knows. */
    String written(Stage stage) {
        return stage.name().isEmpty()
                ? stage.meaning().name().toLowerCase(Locale.ROOT)
                : stage.name();
    }

    /** The stage of the person's that is written like this; the first of its meaning if unnamed. */
    Optional<Stage> read(String cell, List<Stage> stages) {
        var wanted = normalised(cell);
        return stages.stream()
                .filter(stage -> normalised(stage.name()).equals(wanted))
                .findFirst()
                .or(() ->
                        Optional.ofNullable(meanings().get(wanted))
                                .flatMap(meaning ->
                                        stages.stream()
                                                .filter(stage -> stage.meaning() == meaning)
                                                .findFirst()));
    }

    private Map<String, Meaning> meanings() {
        var all = new HashMap<>(ELSEWHERE);
        for (var meaning : Meaning.values()) {
            all.put(normalised(meaning.name()), meaning);
            for (var locale : translations.getProvidedLocales()) {
                all.put(normalised(translations.getTranslation(meaning.key(), locale)), meaning);
            }
        }
        return all;
    }

    private static String normalised(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
