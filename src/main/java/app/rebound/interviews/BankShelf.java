package app.rebound.interviews;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRow;
import app.rebound.questions.QuestionRules;
import app.rebound.questions.QuestionText;
import app.rebound.questions.RoleFamily;
import app.rebound.questions.SaveResult;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Puts a question that was met in an interview among the person's own. */
@Component
class BankShelf {

    private static final Duration ANSWER_TIME = Duration.ofSeconds(90);
    private static final PageRequest NEAR = PageRequest.of(0, 20);

    private final QuestionBank bank;
    private final People people;
    private final Translations texts;

    BankShelf(QuestionBank bank, People people, Translations texts) {
        this.bank = bank;
        this.people = people;
        this.texts = texts;
    }

    /** The question as it is kept now; empty where nothing was asked. */
    Optional<QuestionId> keep(Interview interview, PersonId owner, String asked) {
        var text = asked.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var whole = text.substring(0, Math.min(text.length(), QuestionRules.TEXT_LENGTH));
        return known(owner, whole).or(() -> create(interview, owner, whole));
    }

    private Optional<QuestionId> known(PersonId owner, String text) {
        var same = QuestionText.normalise(text);
        var all = QuestionFilter.ALL;
        var filter =
                new QuestionFilter(
                        text,
                        all.kinds(),
                        all.competencies(),
                        all.roleFamilies(),
                        all.difficulties(),
                        null,
                        all.ownership(),
                        false);
        return bank.find(owner, QuestionQuery.of(filter), NEAR).stream()
                .filter(row -> QuestionText.normalise(row.text()).equals(same))
                .map(QuestionRow::id)
                .findFirst();
    }

    private Optional<QuestionId> create(Interview interview, PersonId owner, String text) {
        var locale = people.find(owner).map(Person::locale).orElse(Translations.DEFAULT);
        var data =
                new QuestionData(
                        text,
                        QuestionKind.BEHAVIOURAL,
                        Set.of(),
                        RoleFamily.GENERAL,
                        Difficulty.MEDIUM,
                        locale,
                        ANSWER_TIME,
                        "",
                        List.of(),
                        List.of(),
                        false,
                        source(interview, locale));
        return bank.create(owner, data) instanceof SaveResult.Saved(var question)
                ? Optional.of(question.id())
                : Optional.empty();
    }

    private String source(Interview interview, Locale locale) {
        var words =
                texts.getTranslation(
                        "interviews.question-source",
                        locale,
                        Map.of(
                                "company",
                                interview.company(),
                                "date",
                                new Formats(locale, interview.zone()).date(interview.day())));
        return words.substring(0, Math.min(words.length(), QuestionRules.SOURCE_LENGTH));
    }
}
