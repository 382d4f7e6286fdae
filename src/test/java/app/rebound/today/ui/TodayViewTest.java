package app.rebound.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.testing.SignedIn;
import app.rebound.testing.StatementCounter;
import app.rebound.testing.ViewTest;
import app.rebound.today.NextStep;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ViewTest
class TodayViewTest extends SpringBrowserlessTest {

    @Autowired People people;
    @Autowired List<NextStep> modules;
    @Autowired JdbcTemplate database;

    private PersonId person;

    @BeforeEach
    void signIn() {
        person = SignedIn.as(people.startGuest()).id();
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void someoneWithoutANameIsGreetedAllTheSame() {
        navigate(TodayView.class);

        assertThat($(H1.class).single().getText())
                .isIn("Good morning", "Good afternoon", "Good evening");
    }

    @Test
    void theFrontPageTakesAsFewStatementsForManyThatCameInAsForNone() {
        statements();
        var few = statements();
        for (var number = 0; number < 12; number++) {
            somethingCameIn();
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(modules.size() + 2);
        assertThat($(H3.class).all()).isNotEmpty();
    }

    /** With the frame around it, which is not there on the screen before. */
    private static int statements() {
        UI.getCurrent().navigate("r/none");
        return StatementCounter.count(() -> UI.getCurrent().navigate(""));
    }

    private void somethingCameIn() {
        var request = UUID.randomUUID();
        var link = UUID.randomUUID();
        var invitation = UUID.randomUUID();
        var now = OffsetDateTime.of(2026, 11, 20, 17, 0, 0, 0, ZoneOffset.UTC);
        database.update(
                """
                insert into feedback_request (id, version, owner_id, asker_name, subject_type,
                    subject_id, title, occasion, shown, focus, created_at)
                values (?, 0, ?, 'Ana', 'session', ?, 'Three questions', ?, 'ANSWER', '', ?)
                """,
                request,
                person.value(),
                request,
                request,
                now);
        database.update(
                """
                insert into share_link (id, version, owner_id, purpose, subject_id, token_hash,
                    created_at, expires_at)
                values (?, 0, ?, 'feedback', ?, ?, ?, ?)
                """,
                link,
                person.value(),
                invitation,
                link.toString(),
                now,
                now);
        database.update(
                """
                insert into feedback_invitation (id, version, owner_id, request_id, link_id,
                    rater_name, asked_at, expires_at, sent_at, last_sent_at, unread,
                    decline_reason, reply)
                values (?, 0, ?, ?, ?, 'Ben', ?, ?, ?, ?, true, '', '')
                """,
                invitation,
                person.value(),
                request,
                link,
                now,
                now,
                now,
                now);
    }
}
