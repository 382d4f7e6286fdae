package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionRow;
import app.rebound.questions.RoleFamily;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How the facts about a question are said to the reader of the current screen. */
final class QuestionWords {

    /** Languages offered to choose from; a question may be in any other one. */
    static final List<Locale> LANGUAGES =
            List.of("en", "de", "ar", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr", "uk").stream()
                    .map(Locale::forLanguageTag)
                    .toList();

    private QuestionWords() {}

    /** One quiet line: kind, role, difficulty, answer time, and the language where it differs. */
    static String facts(QuestionRow row) {
        return facts(
                row.kind(), row.roleFamily(), row.difficulty(), row.answerTime(), row.language());
    }

    static String facts(QuestionData data) {
        return facts(
                data.kind(),
                data.roleFamily(),
                data.difficulty(),
                data.answerTime(),
                data.language());
    }

    /** A duration in minutes and seconds, with its unit. */
    static String minutes(Duration time) {
        return translate("question.minutes", Formats.current().clock(time));
    }

    /** The name of a language in the reader's own, as it stands alone in a list. */
    static String language(Locale language) {
        var reader = Formats.current().locale();
        var name = language.getDisplayName(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** Opens an address of this application, with its query if it has one. */
    static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String facts(
            QuestionKind kind,
            RoleFamily family,
            Difficulty difficulty,
            Duration time,
            Locale language) {
        var facts =
                String.join(
                        " · ",
                        translate(kind.key()),
                        translate(family.key()),
                        translate(difficulty.key()),
                        minutes(time));
        var reader = Formats.current().locale();
        return language.getLanguage().equals(reader.getLanguage())
                ? facts
                : facts + " · " + language(language);
    }
}
