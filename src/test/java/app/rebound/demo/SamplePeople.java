package app.rebound.demo;

import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.rubrics.Rubrics;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people with the history of the sample person, for tests that need a lot of it. */
public final class SamplePeople {

    private SamplePeople() {}

    /** Somebody who practised for half a year, rated by herself and by others. */
    public static Person practised(ApplicationContext context) {
        var id = PersonId.random();
        new SamplePerson(
                        context.getBean(JdbcClient.class),
                        context.getBean(TransactionTemplate.class),
                        context.getBean(Rubrics.class),
                        context.getBean(Clock.class))
                .fill(id);
        return context.getBean(People.class).find(id).orElseThrow();
    }
}
