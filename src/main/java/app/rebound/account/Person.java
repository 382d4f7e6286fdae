package app.rebound.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone with an account, or a guest who started without one; {@code locale} and {@code zone} are
 * null until chosen, then the browser's are used.
 *
 * @param pausedUntil the day the latest rest ends or ended, null if there was none; what fell into
 *     a rest counts as due from that day on, never as overdue from before
 */
public record Person(
        PersonId id,
        String displayName,
        @Nullable String email,
        Role role,
        @Nullable Locale locale,
        @Nullable ZoneId zone,
        Appearance appearance,
        ExtraTime extraTime,
        boolean hideNumbers,
        @Nullable LocalDate pausedUntil) {

    /** Light, dark, or as the device says. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Whether nothing is due on {@code today}, because the person rests until a later day. */
    public boolean restsOn(LocalDate today) {
        return pausedUntil != null && today.isBefore(pausedUntil);
    }

    /** From when something with a day counts: what fell into a rest counts from its end. */
    public LocalDate dueOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil) ? pausedUntil : day;
    }

    /** A guest has no e-mail yet and may claim the data later. */
    public boolean isGuest() {
        return email == null;
    }

    public Optional<String> emailAddress() {
        return Optional.ofNullable(email);
    }
}
