package app.rebound.applications.csv;

import static app.rebound.applications.Applying.MONDAY;
import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.Application;
import app.rebound.applications.ApplicationData;
import app.rebound.applications.Applications;
import app.rebound.applications.Applying;
import app.rebound.applications.Meaning;
import app.rebound.applications.Stages;
import app.rebound.applications.WeeklyTargets;
import app.rebound.base.csv.CsvProblem;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.StatementCounter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ApplicationImportsTest {

    @Autowired ApplicationImports imports;
    @Autowired ApplicationExport export;
    @Autowired Applications applications;
    @Autowired Stages stages;
    @Autowired WeeklyTargets targets;
    @Autowired People people;
    @Autowired ApplicationContext context;
    @TempDir Path folder;

    private PersonId ana;
    private Applying applying;

    @BeforeEach
    void someone() {
        ana = people.startGuest().id();
        applying = new Applying(context, ana);
    }

    @Test
    void whatIsTakenAlongComesBackAsItWas() throws IOException {
        stages.add(ana, "Test day", Meaning.INTERVIEWING);
        applying.with(
                new ApplicationData(
                        "=Heron; \"Sons\"",
                        "Baker",
                        "https://heron.example/7",
                        "Two\nlines, one comma.",
                        "Ask",
                        MONDAY.plusDays(2),
                        MONDAY,
                        MONDAY.plusDays(1)),
                Meaning.APPLIED);
        var atTestDay = applying.at("Norda", Meaning.SAVED);
        applications.move(ana, atTestDay.id(), stages.of(ana).getLast().id(), MONDAY);
        applying.at("Lumière", Meaning.TURNED_DOWN);
        var file = folder.resolve("out.csv");
        try (var out = Files.newOutputStream(file)) {
            export.write(ana, out);
        }

        var ben = people.startGuest().id();
        stages.add(ben, "Test day", Meaning.INTERVIEWING);
        assertThat(imports.bringIn(ben, imports.guess(file), MONDAY)).isEqualTo(3);
        assertThat(applications.all(ben))
                .extracting(Application::data)
                .containsExactlyInAnyOrderElementsOf(
                        applications.all(ana).stream().map(Application::data).toList());
        assertThat(applications.all(ben))
                .extracting(Application::meaning)
                .containsExactlyInAnyOrder(
                        Meaning.APPLIED, Meaning.INTERVIEWING, Meaning.TURNED_DOWN);
    }

    @Test
    void lookingWritesNothing() throws IOException {
        var plan = plan("company,role\nHeron,Baker\n");
        assertThat(plan.rows(RowState.NEW)).hasSize(1);
        assertThat(applications.all(ana)).isEmpty();
    }

    @Test
    void everyWrongRowSaysItsRowAndItsColumn() throws IOException {
        var plan =
                plan(
                        "Firma,Stelle,Stand,Beworben am\n"
                                + "Heron,Baker,beworben,16.11.2026\n"
                                + ",Baker,,\n"
                                + "Norda,Clerk,dreaming,\n"
                                + "Lumo,Clerk,,3/4/2026\n"
                                + "Otter,Clerk,,someday\n");
        assertThat(plan.rows(RowState.NEW)).extracting(PlannedRow::number).containsExactly(2L);
        assertThat(plan.rows(RowState.WRONG))
                .flatExtracting(PlannedRow::problems)
                .extracting(CsvProblem::row, CsvProblem::column, CsvProblem::key)
                .containsExactly(
                        tuple(3, "Firma", "no-company"),
                        tuple(4, "Stand", "no-stage"),
                        tuple(5, "Beworben am", "two-dates"),
                        tuple(6, "Beworben am", "no-date"));
    }

    @Test
    void whatIsThereAlreadyStaysAsItIs() throws IOException {
        applying.at("Heron GmbH", Meaning.OFFER);
        var file = file("company,role,stage\nheron,BAKER,saved\nNorda,,\nNorda,,\n");
        assertThat(imports.plan(ana, imports.guess(file)).rows(RowState.SAME))
                .extracting(PlannedRow::number)
                .containsExactly(2L, 4L);
        assertThat(imports.bringIn(ana, imports.guess(file), MONDAY)).isEqualTo(1);
        assertThat(imports.bringIn(ana, imports.guess(file), MONDAY)).isZero();
        assertThat(applications.all(ana)).hasSize(2);
    }

    @Test
    void whatArrivesTodayWasNotDoneToday() throws IOException {
        bringIn("company,stage\nHeron,applied\nNorda,interviewing\n");
        assertThat(targets.week(ana, MONDAY).sent()).isZero();
        assertThat(applications.all(ana))
                .allSatisfy(one -> {
                    assertThat(one.data().appliedOn()).isNull();
                    assertThat(one.data().lastSignOn()).isNull();
                });
    }

    @Test
    void whereOneWasTurnedDownIsKnownAfterAnImportToo() throws IOException {
        bringIn("company,stage,applied_on\nHeron,rejected,2026-05-04\n");
        assertThat(applications.turnedDownAt(ana, "Heron"))
                .map(Application::turnedDownOn)
                .contains(LocalDate.of(2026, 5, 4));
    }

    @Test
    void withoutAStageADayMeansThatItWasSent() throws IOException {
        bringIn("company,date applied\nHeron,2026-05-04\nNorda,\n");
        assertThat(applications.all(ana))
                .extracting(Application::meaning)
                .containsExactlyInAnyOrder(Meaning.APPLIED, Meaning.SAVED);
    }

    @Test
    void aFileWithoutAHeaderIsReadOnceTheColumnsAreSaid() throws IOException {
        var guessed = imports.guess(file("Heron;Baker\nNorda;Clerk\n"));
        assertThat(imports.plan(ana, guessed).rows(RowState.NEW)).isEmpty();
        var said =
                guessed.with(
                        guessed.mapping()
                                .with(ApplicationColumn.COMPANY, 0)
                                .with(ApplicationColumn.ROLE, 1));
        assertThat(imports.plan(ana, said).rows(RowState.NEW))
                .extracting(PlannedRow::text)
                .contains("Norda, Clerk");
    }

    @Test
    void anOldSpreadsheetsUmlautsAreRead() throws IOException {
        var file = folder.resolve("old.csv");
        Files.write(
                file,
                "Firma;Stelle\nMüller;Köchin\nGroß;Bäcker\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(imports.plan(ana, imports.guess(file)).rows(RowState.NEW))
                .extracting(PlannedRow::text)
                .containsExactly("Müller, Köchin", "Groß, Bäcker");
    }

    @Test
    void anEmptyFileIsSaidToBeOne() throws IOException {
        assertThat(plan("").fileProblems())
                .extracting(CsvProblem::key)
                .containsExactly("csv.problem.empty-file");
    }

    @Test
    void moreRowsThanAnybodyAppliesForAreLeftOutAloud() throws IOException {
        var plan =
                plan(
                        "company\n"
                                + String.join(
                                        "\n",
                                        Collections.nCopies(
                                                ApplicationImports.MOST_ROWS + 1, "Heron"))
                                + "\n");
        assertThat(plan.rows()).hasSize(ApplicationImports.MOST_ROWS);
        assertThat(plan.fileProblems())
                .extracting(CsvProblem::key)
                .containsExactly("application-import.problem.too-many-rows");
    }

    @Test
    void theSameFileTwiceAtOnceComesInOnce() throws Exception {
        var request = imports.guess(file("company\nHeron\nNorda\n"));
        Callable<Integer> bringIn = () -> imports.bringIn(ana, request, MONDAY);
        var counts = atOnce(bringIn, bringIn);
        assertThat(counts).containsExactlyInAnyOrder(2, 0);
        assertThat(applications.all(ana)).hasSize(2);
    }

    @Test
    void theWrongRowsComeAlongWithTheirReasons() throws IOException {
        var request = imports.guess(file("company,applied_on,colour\nHeron,soon,blue\nNorda,,\n"));
        var out = new ByteArrayOutputStream();
        imports.wrongRows(
                request, imports.plan(ana, request), problem -> "because of " + problem.key(), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFrow,reason,company,applied_on,colour",
                        "2,because of application-import.problem.no-date,Heron,soon,blue");
    }

    @Test
    void lookingCostsAsManyStatementsForManyRowsAsForFew() throws IOException {
        var few = imports.guess(file("company\nHeron\n"));
        var many = imports.guess(file("company\n" + "x\n".repeat(400)));
        assertThat(StatementCounter.count(() -> imports.plan(ana, many)))
                .isEqualTo(StatementCounter.count(() -> imports.plan(ana, few)));
    }

    private static Tuple tuple(long row, String column, String key) {
        return Tuple.tuple(row, column, "application-import.problem." + key);
    }

    private ImportPlan plan(String text) throws IOException {
        return imports.plan(ana, imports.guess(file(text)));
    }

    private void bringIn(String text) throws IOException {
        imports.bringIn(ana, imports.guess(file(text)), MONDAY);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "applications", ".csv"), text);
    }
}
