package app.rebound.applications.csv;

import app.rebound.applications.Application;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a file of applications, in the order in which they are exported. */
public enum ApplicationColumn {
    COMPANY(Application::company, "employer", "firma", "unternehmen", "arbeitgeber"),
    ROLE(Application::role, "job", "title", "job title", "position", "stelle"),
    STAGE(application -> "", "status", "state", "stufe", "stand"),
    LINK(application -> application.data().link(), "url", "website", "anzeige"),
    NOTES(application -> application.data().notes(), "note", "comment", "comments", "notizen"),
    NEXT_ACTION(
            application -> application.data().nextAction(),
            "next step",
            "next",
            "todo",
            "nächster schritt"),
    NEXT_ON(
            application -> date(application.data().nextOn()),
            "due",
            "next date",
            "follow up",
            "fällig"),
    APPLIED_ON(
            application -> date(application.data().appliedOn()),
            "applied",
            "date applied",
            "date",
            "beworben am"),
    LAST_SIGN_ON(
            application -> date(application.data().lastSignOn()),
            "last sign",
            "last contact",
            "letzter kontakt");

    private final Function<Application, String> cell;
    private final List<String> otherNames;

    ApplicationColumn(Function<Application, String> cell, String... otherNames) {
        this.cell = cell;
        this.otherNames = List.of(otherNames);
    }

    /** The names of all columns, as they stand in the header. */
    public static List<String> headers() {
        return Arrays.stream(values()).map(ApplicationColumn::header).toList();
    }

    /** The name as it stands in the header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Translation key of the name. */
    public String key() {
        return "application-import.column." + name();
    }

    /** What other files call this column. */
    List<String> otherNames() {
        return otherNames;
    }

    /** One row of an export. */
    static List<String> cells(Application application, String stage) {
        return Arrays.stream(values())
                .map(column -> column == STAGE ? stage : column.cell.apply(application))
                .toList();
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
