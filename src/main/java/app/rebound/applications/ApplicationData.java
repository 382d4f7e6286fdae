package app.rebound.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person notes about an application; texts are empty where there is nothing to say.
 *
 * @param link where it was advertised
 * @param nextAction what they want to do next, and {@code nextOn} when
 * @param appliedOn when they sent it
 * @param lastSignOn the latest day they heard from there or spoke with them; may be an appointment
 *     that is still to come
 */
public record ApplicationData(
        String company,
        String role,
        String link,
        String notes,
        String nextAction,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate lastSignOn) {

    /** How many characters a company, a role, a next action and a link have at most. */
    public static final int SHORT = 200;

    public static final int LINK_LENGTH = 2_000;
    public static final int NOTES_LENGTH = 20_000;

    /** The same without spaces around the texts, as it is kept. */
    public ApplicationData tidy() {
        return new ApplicationData(
                company.strip(),
                role.strip(),
                link.strip(),
                notes.strip(),
                nextAction.strip(),
                nextOn,
                appliedOn,
                lastSignOn);
    }

    /** Nothing but who and what. */
    public static ApplicationData at(String company, String role) {
        return new ApplicationData(company, role, "", "", "", null, null, null);
    }
}
