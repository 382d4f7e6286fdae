package app.rebound.questions;

import app.rebound.base.Competency;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Builds the questions that tests are about; says only what matters. */
public final class AQuestion {

    private final String text;
    private QuestionKind kind = QuestionKind.BEHAVIOURAL;
    private Set<Competency> competencies = Set.of(Competency.STRUCTURE);
    private RoleFamily family = RoleFamily.GENERAL;
    private Difficulty difficulty = Difficulty.MEDIUM;
    private Locale language = Locale.ENGLISH;
    private Duration time = Duration.ofSeconds(90);
    private List<String> rewordings;

    private AQuestion(String text) {
        this.text = text;
        this.rewordings = List.of("In other words: " + text);
    }

    /** An ordinary question with this text. */
    public static AQuestion saying(String text) {
        return new AQuestion(text);
    }

    public AQuestion of(QuestionKind kind) {
        this.kind = kind;
        return this;
    }

    public AQuestion probing(Competency... competencies) {
        this.competencies = Set.of(competencies);
        return this;
    }

    public AQuestion in(RoleFamily family) {
        this.family = family;
        return this;
    }

    public AQuestion in(Locale language) {
        this.language = language;
        return this;
    }

    public AQuestion being(Difficulty difficulty) {
        this.difficulty = difficulty;
        return this;
    }

    public AQuestion lasting(Duration time) {
        this.time = time;
        return this;
    }

    public AQuestion reworded(String... rewordings) {
        this.rewordings = List.of(rewordings);
        return this;
    }

    public QuestionData build() {
        return new QuestionData(
                text,
                kind,
                competencies,
                family,
                difficulty,
                language,
                time,
                "Says what you did.",
                List.of("And then?"),
                rewordings,
                false,
                "Test");
    }
}
