package app.rebound.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person notes about someone; texts are empty where there is nothing to say.
 *
 * @param reach an address, a number, or where they meet
 * @param application what they have to do with; null for nothing in particular
 * @param helloOn when to say hello; null for no date
 */
public record ContactData(
        String name,
        String company,
        String reach,
        String notes,
        @Nullable ApplicationId application,
        @Nullable LocalDate helloOn) {

    public static final int SHORT = 200;
    public static final int REACH_LENGTH = 500;
    public static final int NOTES_LENGTH = 20_000;

    /** Nothing but a name. */
    public static ContactData named(String name) {
        return new ContactData(name, "", "", "", null, null);
    }

    /** The same without spaces around the texts, as it is kept. */
    public ContactData tidy() {
        return new ContactData(
                name.strip(), company.strip(), reach.strip(), notes.strip(), application, helloOn);
    }

    /** The same, having to do with another application. */
    public ContactData about(@Nullable ApplicationId other) {
        return new ContactData(name, company, reach, notes, other, helloOn);
    }

    boolean fits() {
        return name.length() <= SHORT
                && company.length() <= SHORT
                && reach.length() <= REACH_LENGTH
                && notes.length() <= NOTES_LENGTH;
    }
}
