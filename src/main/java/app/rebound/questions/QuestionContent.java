package app.rebound.questions;

import app.rebound.base.Competency;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a question says, as columns; lists are kept in one column each so that a row is enough. */
@Embeddable
class QuestionContent {

    private static final String BAR = "|";

    @Column(length = QuestionRules.TEXT_LENGTH)
    private String text;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    @Column(length = 400)
    private String competencies;

    @Enumerated(EnumType.STRING)
    private RoleFamily roleFamily;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    private String language;
    private int answerSeconds;

    @Column(length = QuestionRules.GOOD_ANSWER_LENGTH)
    private String goodAnswer;

    @Column(length = QuestionRules.LINES_LENGTH)
    private String followUps;

    @Column(length = QuestionRules.LINES_LENGTH)
    private String rewordings;

    private boolean oftenNotPermitted;

    @Column(length = QuestionRules.SOURCE_LENGTH)
    private String source;

    @SuppressWarnings("NullAway.Init")
    protected QuestionContent() {}

    QuestionContent(QuestionData data) {
        text = data.text();
        kind = data.kind();
        competencies = joined(data.competencies());
        roleFamily = data.roleFamily();
        difficulty = data.difficulty();
        language = data.language().toLanguageTag();
        answerSeconds = Math.toIntExact(data.answerTime().toSeconds());
        goodAnswer = data.goodAnswer();
        followUps = String.join("\n", data.followUps());
        rewordings = String.join("\n", data.rewordings());
        oftenNotPermitted = data.oftenNotPermitted();
        source = data.source();
    }

    QuestionData toData() {
        return new QuestionData(
                text,
                kind,
                split(competencies),
                roleFamily,
                difficulty,
                Locale.forLanguageTag(language),
                Duration.ofSeconds(answerSeconds),
                goodAnswer,
                lines(followUps),
                lines(rewordings),
                oftenNotPermitted,
                source);
    }

    /** Competencies as they are stored: {@code |STRUCTURE|EVIDENCE|}, empty for none. */
    static String joined(Set<Competency> competencies) {
        return competencies.isEmpty()
                ? ""
                : competencies.stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(BAR, BAR, BAR));
    }

    static Set<Competency> split(String joined) {
        var competencies = EnumSet.noneOf(Competency.class);
        Arrays.stream(joined.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(Competency::valueOf)
                .forEach(competencies::add);
        return competencies;
    }

    static List<String> lines(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\n"));
    }
}
