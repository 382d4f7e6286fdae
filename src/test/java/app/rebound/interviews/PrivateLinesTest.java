package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.MyData;
import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class PrivateLinesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-19");
    private static final String TABLE = "interview_private";

    @Autowired PrivateLines lines;
    @Autowired Interviews interviews;
    @Autowired MyData myData;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId id;

    /** Words that stand nowhere else. */
    private final String forgiving = "forgiving-" + UUID.randomUUID();

    private final String free = "free-" + UUID.randomUUID();

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        id = new Interviewing(context, person).with("Norda", null);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void b2ALineThatForgivesIsKeptForThePersonAlone() {
        lines.forgive(person, id, DAY, "", forgiving);
        assertThat(lines.forgiveness(person, id)).isEqualTo(forgiving);
        assertThat(lines.pages(person, id)).isEmpty();
        var other = people.startGuest().id();
        assertThat(lines.forgiveness(other, id)).isEmpty();
        assertThat(lines.forgive(other, id, DAY, "", "Mine"))
                .isEqualTo(new PrivateResult.NotFound());
    }

    @Test
    void theWordsStandInNoOtherPlaceThanTheirTableAndThePersonsOwnExport(CapturedOutput output) {
        lines.forgive(person, id, DAY, "", forgiving);
        lines.write(person, id, DAY, "", free);
        lines.write(person, id, DAY, "seen nothing", "another window");

        assertThat(placesIn(jdbc)).containsOnly(TABLE + ".words");
        assertThat(export(person)).contains(forgiving).contains(free);
        assertThat(export(people.startGuest().id())).doesNotContain(forgiving).doesNotContain(free);
        assertThat(output).doesNotContain(forgiving).doesNotContain(free);
    }

    @Test
    void nothingThatIsPrintedOfThemSaysTheWords() {
        assertThat(
                        List.of(
                                new PrivatePage(1, DAY, free).toString(),
                                new PrivateResult.ChangedMeanwhile(free).toString(),
                                new PrivateRows.Exported(id.value(), DAY, true, free).toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain(free));
    }

    @Test
    void oneClassAloneReadsTheTable() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var readers = new ArrayList<String>();
            for (var source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains(TABLE)) {
                    readers.add(source.getFileName().toString());
                }
            }
            assertThat(readers).containsExactly("PrivateRows.java");
        }
        var reader = new ClassFileImporter().importPackages("app.rebound").get(PrivateRows.class);
        assertThat(reader.getDirectDependenciesToSelf())
                .extracting(dependency -> dependency.getOriginClass().getSimpleName())
                .filteredOn(name -> !name.endsWith("Test") && !name.isEmpty())
                .isSubsetOf("PrivateLines", "LookingBackData", "Export", "PrivateRows", "Exported");
    }

    @Test
    void aPageIsADayAndFourDaysAreEnough() {
        for (var day = 0; day < PrivateLines.MOST_DAYS; day++) {
            lines.write(person, id, DAY.plusDays(day), "", "Day " + day);
            lines.write(person, id, DAY.plusDays(day), "Day " + day, "Day " + day + ", more");
        }
        assertThat(lines.pages(person, id))
                .extracting(PrivatePage::words)
                .containsExactly("Day 0, more", "Day 1, more", "Day 2, more", "Day 3, more");
        assertThat(lines.write(person, id, DAY.plusDays(4), "", "Day 4"))
                .isEqualTo(new PrivateResult.EnoughDays());
        assertThat(lines.write(person, id, DAY, "Day 0, more", "The first again"))
                .isEqualTo(new PrivateResult.Saved());
    }

    @Test
    void twoWindowsNeverWriteOverEachOther() {
        lines.write(person, id, DAY, "", "First window");
        assertThat(lines.write(person, id, DAY, "", "Second window"))
                .isEqualTo(new PrivateResult.ChangedMeanwhile("First window"));
        assertThat(lines.pages(person, id).getFirst().words()).isEqualTo("First window");
    }

    @Test
    void aPageThatIsThrownAwayIsGone() {
        lines.write(person, id, DAY, "", free);
        lines.throwAway(people.startGuest().id(), id, 1);
        assertThat(lines.pages(person, id)).hasSize(1);
        lines.throwAway(person, id, 1);
        assertThat(lines.pages(person, id)).isEmpty();
        assertThat(placesIn(jdbc)).isEmpty();
    }

    @Test
    void theyGoWithTheInterview() {
        lines.forgive(person, id, DAY, "", forgiving);
        interviews.delete(person, id);
        assertThat(placesIn(jdbc)).isEmpty();
    }

    /** Every column of every table in which either text stands. */
    private List<String> placesIn(JdbcClient jdbc) {
        var places = new ArrayList<String>();
        var columns =
                jdbc.sql(
                                """
                                select table_name, column_name, data_type
                                from information_schema.columns
                                where lower(table_schema) = 'public'
                                """)
                        .query((row, number) ->
                                new Column(
                                        row.getString("table_name").toLowerCase(Locale.ROOT),
                                        row.getString("column_name").toLowerCase(Locale.ROOT),
                                        row.getString("data_type").toLowerCase(Locale.ROOT)))
                        .list();
        for (var column : columns) {
            if (column.isText() && holds(column)) {
                places.add(column.table() + "." + column.name());
            }
        }
        return places;
    }

    private boolean holds(Column column) {
        return jdbc.sql(
                                "select count(*) from %s where cast(%s as varchar) like :one or cast(%s as varchar) like :other"
                                        .formatted(column.table(), column.name(), column.name()))
                        .param("one", "%" + forgiving + "%")
                        .param("other", "%" + free + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private record Column(String table, String name, String type) {
        boolean isText() {
            return type.contains("char") || type.contains("text") || type.contains("json");
        }
    }

    private String export(PersonId person) {
        var out = new ByteArrayOutputStream();
        myData.export(person, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
