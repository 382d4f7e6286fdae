package app.rebound.applications;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be kept of an application. */
final class ApplicationRules {

    private ApplicationRules() {}

    /** Why tidy data can't be kept; empty where it can. */
    static Optional<ApplicationResult.Refused> problem(ApplicationData data) {
        if (data.company().isEmpty()) {
            return Optional.of(
                    new ApplicationResult.Refused("application.problem.company", Map.of()));
        }
        return tooLong("company", data.company(), ApplicationData.SHORT)
                .or(() -> tooLong("role", data.role(), ApplicationData.SHORT))
                .or(() -> tooLong("link", data.link(), ApplicationData.LINK_LENGTH))
                .or(() -> tooLong("notes", data.notes(), ApplicationData.NOTES_LENGTH))
                .or(() -> tooLong("nextAction", data.nextAction(), ApplicationData.SHORT))
                .or(() -> outOfTime("nextOn", data.nextOn()))
                .or(() -> outOfTime("appliedOn", data.appliedOn()))
                .or(() -> outOfTime("lastSignOn", data.lastSignOn()));
    }

    private static Optional<ApplicationResult.Refused> tooLong(
            String field, String text, int limit) {
        return text.length() <= limit
                ? Optional.empty()
                : Optional.of(
                        new ApplicationResult.Refused(
                                "application.problem.too-long",
                                Map.of("field", field, "limit", limit)));
    }

    /** A year with two digits, or with five, is a slip of the finger. */
    private static Optional<ApplicationResult.Refused> outOfTime(
            String field, @Nullable LocalDate date) {
        return date == null || date.getYear() >= 1900 && date.getYear() < 2200
                ? Optional.empty()
                : Optional.of(
                        new ApplicationResult.Refused(
                                "application.problem.date", Map.of("field", field)));
    }
}
