package app.rebound.advice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.RecordEntry;
import app.rebound.advice.WorryRecord;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Interviews;
import app.rebound.testing.Screen;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@ViewTest
@SuppressWarnings("NullAway.Init")
class RecordViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired Interviews interviews;
    @Autowired WorryRecord record;
    @Autowired JsonMapper json;
    @Autowired ApplicationContext context;

    private PersonId person;
    private InterviewId norda;

    @BeforeEach
    void someone() {
        person = SignedIn.as(people.startGuest()).id();
        norda = new Interviewing(context, person).openFor("Norda");
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void c6TheRecordIsAddedToTakenAlongAndSaysNoVerdict() {
        open();
        write("They asked what I do on Sundays.");
        write("Two people were in the room.");
        assertThat(record.all(person, norda))
                .extracting(RecordEntry::words)
                .containsExactly(
                        "They asked what I do on Sundays.", "Two people were in the room.");
        assertThat(screen())
                .contains("They asked what I do on Sundays.")
                .contains("does not judge whether something was lawful");
        assertThat($(Anchor.class).withText("Download as text").exists()).isTrue();
        assertThat($(Anchor.class).withText("Download as JSON").exists()).isTrue();
    }

    @Test
    void c6ItAsksOnlyWhenAndWhat() {
        open();
        assertThat($(TextArea.class).all()).hasSize(1);
        assertThat($(DatePicker.class).all()).hasSize(1);
        assertThat($(Button.class).withText("Remove").exists()).isFalse();
        assertThat($(Button.class).withText("Change").exists()).isFalse();
    }

    @Test
    void c6EachCountryHasOneParagraphItsOfficialPagesAndADayOfChecking() {
        open();
        assertThat($(Details.class).all().stream().map(Details::getSummaryText))
                .containsExactly("United States", "Great Britain", "European Union", "Elsewhere");
        assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "https://www.eeoc.gov",
                        "https://www.acas.org.uk",
                        "https://www.equalityadvisoryservice.com",
                        "https://equineteurope.org");
        assertThat(screen())
                .contains("Wording last checked on November 22, 2026")
                .doesNotContain(" days");
    }

    @Test
    void theFilesHoldEveryEntryWithItsTimeStamp() {
        record.add(person, norda, LocalDate.parse("2026-11-18"), "They asked about Sundays.");
        var entries = record.all(person, norda);
        var interview = interviews.find(person, norda).orElseThrow();
        var downloads = new RecordDownloads(record, person, interview, json);
        assertThat(downloads.text(entries))
                .contains("Norda", "They asked about Sundays.", "Happened November 18, 2026");
        var tree = json.readTree(downloads.json(entries));
        assertThat(tree.get("company").asString()).isEqualTo("Norda");
        assertThat(tree.get("entries").get(0).get("words").asString())
                .isEqualTo("They asked about Sundays.");
        assertThat(tree.get("entries").get(0).get("writtenAt").asString())
                .isEqualTo(entries.getFirst().writtenAt().toString());
    }

    @Test
    void theRecordSpeaksGermanToo() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        open();
        assertThat(screen()).contains("Vereinigte Staaten", "keine Rechtsberatung");
    }

    @Test
    void aLongRecordIsShownPageByPageInTheSameFewStatements() {
        record.add(person, norda, null, "Number 0");
        open();
        var few = StatementCounter.count(this::navigateThere);
        for (var number = 1; number <= 25; number++) {
            record.add(person, norda, null, "Number " + number + ".");
        }
        assertThat(StatementCounter.count(this::navigateThere))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(screen()).contains("Number 25.").doesNotContain("Number 3.");
        test($(Button.class).withText("Show earlier ones").single()).click();
        assertThat(screen()).contains("Number 3.");
    }

    private void write(String words) {
        test($(TextArea.class).single()).setValue(words);
        test($(Button.class).withText("Add to the record").single()).click();
    }

    private void open() {
        UI.getCurrent().navigate("rubric");
        navigateThere();
    }

    private void navigateThere() {
        UI.getCurrent().navigate(AdviceRoutes.record(norda));
    }

    private String screen() {
        return Screen.text((Component) getCurrentView());
    }
}
