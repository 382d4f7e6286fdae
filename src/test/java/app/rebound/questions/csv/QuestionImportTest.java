package app.rebound.questions.csv;

import static app.rebound.questions.AQuestion.saying;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.QuestionRules;
import app.rebound.questions.RoleFamily;
import app.rebound.testing.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class QuestionImportTest {

    @Autowired QuestionImports imports;
    @Autowired QuestionExport export;
    @Autowired WrongRows wrongRows;
    @Autowired QuestionLoader loader;
    @Autowired ImportWords words;
    @Autowired KnownQuestions known;
    @Autowired ImportTurns turns;
    @Autowired QuestionBank bank;
    @Autowired People people;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    @TempDir Path folder;

    private PersonId person;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
    }

    @Test
    void everythingARowSaysComesIn() throws IOException {
        bringIn(
                "text,kind,competencies,role_family,difficulty,language,answer_seconds,good_answer,"
                        + "follow_ups,rewordings,often_not_permitted,source",
                "Why us?,motivation,relevance|planning,sales,hard,de-CH,45,\"Two lines:\nthis one\","
                        + "And then? | Who else?,What brings you here?,yes,Me");
        assertThat(own())
                .containsExactly(
                        new QuestionData(
                                "Why us?",
                                QuestionKind.MOTIVATION,
                                Set.of(Competency.RELEVANCE, Competency.PLANNING),
                                RoleFamily.SALES,
                                Difficulty.HARD,
                                Locale.forLanguageTag("de-CH"),
                                Duration.ofSeconds(45),
                                "Two lines:\nthis one",
                                List.of("And then?", "Who else?"),
                                List.of("What brings you here?"),
                                true,
                                "Me"));
    }

    @Test
    void onlyTheQuestionItselfIsNeeded() throws IOException {
        bringIn("question", "Why us?");
        assertThat(own())
                .containsExactly(
                        new QuestionData(
                                "Why us?",
                                QuestionKind.BEHAVIOURAL,
                                Set.of(),
                                RoleFamily.GENERAL,
                                Difficulty.MEDIUM,
                                Locale.ENGLISH,
                                Duration.ofSeconds(90),
                                "",
                                List.of(),
                                List.of(),
                                false,
                                ""));
    }

    @Test
    void germanColumnsAndWordsAreUnderstood() throws IOException {
        bringIn(
                "Frage;Art;Schwierigkeitsgrad;Sprache;Antwortzeit;Oft nicht zulässig",
                "Warum wir?;Motivation;schwer;Deutsch;1:30;ja");
        assertThat(own())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.kind()).isEqualTo(QuestionKind.MOTIVATION);
                    assertThat(question.difficulty()).isEqualTo(Difficulty.HARD);
                    assertThat(question.language()).isEqualTo(Locale.GERMAN);
                    assertThat(question.answerTime()).isEqualTo(Duration.ofSeconds(90));
                    assertThat(question.oftenNotPermitted()).isTrue();
                });
    }

    @Test
    void aFileWithoutColumnNamesIsMappedByHand() throws IOException {
        var guessed = guess("hard,Why us?,me", "easy,Why not them?,me");
        var request =
                guessed.with(
                        guessed.mapping()
                                .with(QuestionColumn.DIFFICULTY, 0)
                                .with(QuestionColumn.SOURCE, 2));
        imports.bringIn(person, request, ImportWatch.NONE);
        assertThat(own())
                .extracting(QuestionData::text, QuestionData::difficulty, QuestionData::source)
                .containsExactlyInAnyOrder(
                        tuple("Why us?", Difficulty.HARD, "me"),
                        tuple("Why not them?", Difficulty.EASY, "me"));
    }

    @Test
    void lookingAheadWritesNothing() throws IOException {
        assertThat(plan("text", "Why us?").counts().of(RowState.NEW)).isEqualTo(1);
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsRecognised() throws IOException {
        keep(saying("Why us?").build());
        var plan = plan("text", "Why us?", "12. why US", "Why not?", "Why not?", "why not");
        assertThat(numbers(plan, RowState.SAME)).containsExactly(2L, 5L);
        assertThat(numbers(plan, RowState.NEAR_DUPLICATE)).containsExactly(3L, 6L);
        assertThat(numbers(plan, RowState.NEW)).containsExactly(4L);
    }

    @Test
    void aQuestionWithOtherDetailsIsOnlyNearlyTheSame() throws IOException {
        keep(saying("Why us?").being(Difficulty.HARD).build());
        assertThat(plan("text,difficulty", "Why us?,hard").counts().of(RowState.SAME)).isOne();
        assertThat(plan("text,difficulty", "Why us?,easy").counts().of(RowState.NEAR_DUPLICATE))
                .isOne();
    }

    @Test
    void nearDuplicatesComeInOnlyWhenAskedFor() throws IOException {
        var request = guess("text", "Why us?", "why us");
        assertThat(request.nearDuplicates()).isEqualTo(NearDuplicates.SKIP);
        imports.bringIn(person, request.with(NearDuplicates.BRING_IN), ImportWatch.NONE);
        assertThat(own()).extracting(QuestionData::text).contains("Why us?", "why us");
    }

    @Test
    void someoneElsesQuestionsDoNotMatter() throws IOException {
        var stranger = people.startGuest().id();
        loader.write(Optional.of(stranger), List.of(saying("Why us?").build()));
        assertThat(plan("text", "Why us?").counts().of(RowState.NEW)).isOne();
    }

    @Test
    void aWrongRowIsNamedWithRowColumnAndReasonAndTheOthersComeIn() throws IOException {
        var plan =
                plan(
                        "text,kind,answer_seconds",
                        "Why us?,motivation,60",
                        ",motivation,60",
                        "Why now?,nonsense,60",
                        "Why them?,motivation,5");
        assertThat(plan.rows(RowState.WRONG))
                .flatExtracting(PlannedRow::reasons)
                .extracting("row", "column", "key")
                .containsExactly(
                        tuple(3L, "text", "question-import.problem.text-missing"),
                        tuple(4L, "kind", "question-import.problem.unknown.KIND"),
                        tuple(5L, "answer_seconds", "question-import.problem.answer-time"));
    }

    @Test
    void cancellingLeavesNothing() throws IOException {
        var request = guess(many(2_500));
        var watch =
                new ImportWatch() {
                    private long rows;

                    @Override
                    public void read(long rows) {
                        this.rows = rows;
                    }

                    @Override
                    public boolean cancelled() {
                        return rows >= 2_000;
                    }
                };
        assertThat(imports.bringIn(person, request, watch)).isEqualTo(new ImportResult.Cancelled());
        assertThat(own()).isEmpty();
    }

    @Test
    void aDatabaseThatFailsMidwayLeavesNothing() throws IOException {
        QuestionLoader failing =
                (owner, questions) -> {
                    loader.write(owner, questions);
                    if (questions.stream().anyMatch(question -> question.text().contains("1500"))) {
                        throw new IllegalStateException("The disk is full");
                    }
                };
        var broken = new QuestionImports(words, known, failing, turns, people, transaction);
        var request = guess(many(2_500));
        assertThatThrownBy(() -> broken.bringIn(person, request, ImportWatch.NONE))
                .hasMessage("The disk is full");
        assertThat(own()).isEmpty();
    }

    @Test
    void twoImportsOfTheSameFileAtOnceDoNotDouble() throws Exception {
        var request = guess(many(1_200));
        Callable<ImportResult> bringIn = () -> imports.bringIn(person, request, ImportWatch.NONE);
        assertThat(atOnce(bringIn, bringIn))
                .allSatisfy(result ->
                        assertThat(result)
                                .isInstanceOfAny(ImportResult.Done.class, ImportResult.Busy.class));
        assertThat(own()).hasSize(1_200);
    }

    @Test
    void onlyAnAdminBringsQuestionsIntoTheSharedBank() throws IOException {
        var request = guess("text", "For everyone?").into(ImportTarget.SHARED);
        assertThatThrownBy(() -> imports.plan(person, request, ImportWatch.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.bringIn(person, request, ImportWatch.NONE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyWayToWriteGivesTheSameQuestions() {
        var awkward =
                saying("Tab\tand \\N and \\. and “quotes” and 🙂 and 'apostrophe'")
                        .reworded("One \\ two", "{braces}, \"marks\"")
                        .build();
        loader.write(Optional.of(person), List.of(awkward));
        var byBatch = people.startGuest().id();
        new BatchLoader(jdbc, clock).write(Optional.of(byBatch), List.of(awkward));
        assertThat(own()).containsExactly(awkward).isEqualTo(questions(byBatch));
        assertThat(derived(person)).isEqualTo(derived(byBatch));
    }

    @Test
    void anExportComesBackInAsTheSame() throws IOException {
        keep(awkwardQuestions());
        var request = imports.guess(exported(), Locale.ENGLISH);
        var plan = imports.plan(person, request, ImportWatch.NONE).orElseThrow();
        assertThat(plan.counts().of(RowState.SAME))
                .isEqualTo(plan.counts().all())
                .isEqualTo(awkwardQuestions().length);
    }

    @Test
    void anExportFillsAnEmptyAccountWithEqualQuestions() throws IOException {
        keep(awkwardQuestions());
        var other = people.startGuest().id();
        var request = imports.guess(exported(), Locale.GERMAN);
        imports.bringIn(other, request, ImportWatch.NONE);
        assertThat(questions(other)).isEqualTo(own());
    }

    @Test
    void anExportHoldsOnlyWhatTheFilterAsksFor() throws IOException {
        keep(saying("Why us?").build(), saying("Something else").build());
        var out = new ByteArrayOutputStream();
        export.write(person, QuestionQuery.of(filter("us")), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFtext,kind,competencies,role_family")
                .contains("Why us?")
                .doesNotContain("Something else");
    }

    @Test
    void wrongRowsCanBeTakenAlongMendedAndBroughtInAgain() throws IOException {
        var request = guess("Frage;Art", "Warum?;Unsinn", "Wer?;Motivation");
        var out = new ByteArrayOutputStream();
        wrongRows.write(request, problem -> "because", out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("\uFEFFrow,reason,text,kind", "2,because,Warum?,Unsinn");
        var mended =
                out.toString(StandardCharsets.UTF_8).substring(1).replace("Unsinn", "Motivation");
        var again = imports.guess(AFile.of(folder, mended), Locale.GERMAN);
        imports.bringIn(person, again, ImportWatch.NONE);
        assertThat(own()).extracting(QuestionData::text).containsExactly("Warum?");
    }

    @Test
    void aFileOfTwentyMegabytesComesIn() throws IOException {
        var row = "Tell me about time %06d, " + "and so on ".repeat(90);
        var lines = new ArrayList<String>();
        lines.add("text");
        for (var number = 0; number < 20_000; number++) {
            lines.add("\"" + row.formatted(number).strip() + "\"");
        }
        var file = AFile.of(folder, lines.toArray(String[]::new));
        assertThat(Files.size(file)).isBetween(18_000_000L, 20L * 1024 * 1024);
        var request = imports.guess(file, Locale.ENGLISH);
        assertThat(imports.bringIn(person, request, ImportWatch.NONE))
                .isInstanceOfSatisfying(
                        ImportResult.Done.class,
                        done -> assertThat(done.broughtIn()).isEqualTo(20_000));
    }

    @Test
    void aFileAboveTheLimitIsRefusedAsAWhole() throws IOException {
        var file = folder.resolve("large.csv");
        Files.write(file, new byte[20 * 1024 * 1024 + 1]);
        var request = imports.guess(file, Locale.ENGLISH);
        assertThat(imports.bringIn(person, request, ImportWatch.NONE))
                .isInstanceOf(ImportResult.Unreadable.class);
        assertThat(imports.plan(person, request, ImportWatch.NONE).orElseThrow().fileProblems())
                .extracting("key")
                .containsExactly("csv.problem.file-too-large");
    }

    private static QuestionData[] awkwardQuestions() {
        return new QuestionData[] {
            saying("=1+2 says what?").reworded("@home | or not", "back\\slash\\").build(),
            saying("'-quoted, \"twice\"; and\ttabbed").in(Locale.GERMANY).build(),
            saying("Ümläuts 🙂 and 中文?")
                    .of(QuestionKind.SALARY_LOGISTICS)
                    .probing(Competency.values())
                    .in(RoleFamily.FIRST_JOB)
                    .lasting(Duration.ofMinutes(10))
                    .build(),
            saying("No rewordings").reworded().probing().build()
        };
    }

    private void keep(QuestionData... questions) {
        loader.write(
                Optional.of(person), Arrays.stream(questions).map(QuestionRules::tidy).toList());
    }

    private Path exported() throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(person, QuestionQuery.of(filter("")), out);
        return Files.write(folder.resolve("export.csv"), out.toByteArray());
    }

    private ImportRequest guess(String... lines) throws IOException {
        return imports.guess(AFile.of(folder, lines), Locale.ENGLISH);
    }

    private ImportPlan plan(String... lines) throws IOException {
        return imports.plan(person, guess(lines), ImportWatch.NONE).orElseThrow();
    }

    private void bringIn(String... lines) throws IOException {
        assertThat(imports.bringIn(person, guess(lines), ImportWatch.NONE))
                .isInstanceOf(ImportResult.Done.class);
    }

    private static String[] many(int count) {
        var lines = new ArrayList<>(Collections.nCopies(1, "text"));
        for (var number = 1; number <= count; number++) {
            lines.add("Question number " + number + "?");
        }
        return lines.toArray(String[]::new);
    }

    private List<QuestionData> own() {
        return questions(person);
    }

    private List<QuestionData> questions(PersonId owner) {
        var questions = new ArrayList<QuestionData>();
        bank.each(owner, QuestionQuery.of(filter("")), questions::add);
        return questions;
    }

    private List<?> derived(PersonId owner) {
        return jdbc.queryForList(
                "select search_text, sort_key, dedup_key, version from question where owner_id = ?",
                owner.value());
    }

    private static List<Long> numbers(ImportPlan plan, RowState state) {
        return plan.rows(state).stream().map(PlannedRow::number).toList();
    }

    private static QuestionFilter filter(String text) {
        return new QuestionFilter(
                text, Set.of(), Set.of(), Set.of(), Set.of(), null, Ownership.OWN, false);
    }
}
