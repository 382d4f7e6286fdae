package app.rebound.demo;

import app.rebound.account.PersonId;
import app.rebound.rubrics.Rubrics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ana, who has practised for half a year; made anew where she is missing. */
@Component
@Profile("demo")
class SamplePerson {

    static final PersonId ANA =
            new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000a7a"));
    static final String NAME = "Ana (sample)";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Rubrics rubrics;
    private final Clock clock;

    SamplePerson(
            JdbcClient database, TransactionTemplate transaction, Rubrics rubrics, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** After the shipped questions, to which her answers then belong. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void fill() {
        fill(ANA);
    }

    /** Leaves her as she is if she is there already. */
    void fill(PersonId person) {
        transaction.executeWithoutResult(status -> {
            if (!isThere(person)) {
                write(person);
            }
        });
    }

    private boolean isThere(PersonId person) {
        return database.sql("select count(*) from person where id = :id")
                        .param("id", person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        new Rows(database)
                .into("person")
                .with("id", person.value())
                .with("version", 0)
                .with("display_name", NAME)
                .with("role", "PERSON")
                .with("appearance", "SYSTEM")
                .with("extra_time", "NONE")
                .with("hide_numbers", false)
                .with("created_at", today.minusDays(183).atStartOfDay().toInstant(ZoneOffset.UTC))
                .insert();
        new SampleWriter(database, rubrics, person, "Ana", today).write();
        new SampleLessons(database, person, today).write();
        new SampleBoard(database, person, today).write();
        new SampleInterviews(database, person, today).write();
        new SampleRooms(database, person, today).write();
    }
}
