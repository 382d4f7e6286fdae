package app.rebound.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person notes about someone; texts are empty where there is nothing to say.
 *
 * @param reach an address, a number, or where they meet
 * @param helloOn when to say hello; null for no date
 */
public record ContactData(
        String name, String company, String reach, String notes, @Nullable LocalDate helloOn) {

    public static final int SHORT = 200;
    public static final int REACH_LENGTH = 500;
    public static final int NOTES_LENGTH = 20_000;

    /** Nothing but a name. */
    public static ContactData named(String name) {
        return new ContactData(name, "", "", "", null);
    }

    /** The same without spaces around the texts, as it is kept. */
    public ContactData tidy() {
        return new ContactData(
                name.strip(), company.strip(), reach.strip(), notes.strip(), helloOn);
    }

    boolean fits() {
        return name.length() <= SHORT
                && company.length() <= SHORT
                && reach.length() <= REACH_LENGTH
                && notes.length() <= NOTES_LENGTH;
    }
}
