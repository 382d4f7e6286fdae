package app.rebound.applications;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.PersonId;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;

/** What one person applied for, in a line each. */
public final class Applying {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final Applications applications;
    private final Stages stages;
    private final Contacts contacts;
    private final PersonId person;

    public Applying(ApplicationContext context, PersonId person) {
        applications = context.getBean(Applications.class);
        stages = context.getBean(Stages.class);
        contacts = context.getBean(Contacts.class);
        this.person = person;
    }

    public Application at(String company, Meaning meaning) {
        return with(ApplicationData.at(company, "Baker"), meaning);
    }

    public Application with(ApplicationData data, Meaning meaning) {
        return with(data, meaning, MONDAY);
    }

    public Application with(ApplicationData data, Meaning meaning, LocalDate on) {
        return saved(applications.create(person, data, meaning, on));
    }

    /** Something to do at a company on a day. */
    public Application toDo(String company, String action, LocalDate on) {
        return with(
                new ApplicationData(company, "Baker", "", "", action, on, null, null),
                Meaning.SAVED);
    }

    public StageId stage(Meaning meaning) {
        return stages.of(person).stream()
                .filter(stage -> stage.meaning() == meaning)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public Application now(Application application) {
        return applications.find(person, application.id()).orElseThrow();
    }

    public Contact contact(String name, LocalDate helloOn) {
        return saved(
                contacts.create(person, new ContactData(name, "Norda", "", "", null, helloOn)));
    }

    public static Application saved(ApplicationResult result) {
        assertThat(result).isInstanceOf(ApplicationResult.Saved.class);
        return ((ApplicationResult.Saved) result).application();
    }

    public static Contact saved(ContactResult result) {
        assertThat(result).isInstanceOf(ContactResult.Saved.class);
        return ((ContactResult.Saved) result).contact();
    }
}
