package app.rebound.demo;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sample person applied for, whom she keeps in touch with, and how she feels about it. */
final class SampleBoard {

    /** Her stages, in their order, by what they mean. */
    private enum Stage {
        SAVED,
        APPLIED,
        INTERVIEWING,
        OFFER,
        TURNED_DOWN,
        GHOSTED,
        WITHDRAWN
    }

    /** How many days ago, or ahead where negative; null for never. */
    private record Job(
            Stage stage,
            String company,
            String role,
            String notes,
            String next,
            @Nullable Integer nextIn,
            @Nullable Integer appliedAgo,
            @Nullable Integer signAgo) {}

    private static final List<Job> JOBS =
            List.of(
                    new Job(
                            Stage.SAVED,
                            "Fernhill Housing",
                            "Customer service lead",
                            "Ben knows someone in the team. Closes at the end of the month.",
                            "Ask Ben for a name",
                            0,
                            null,
                            null),
                    new Job(
                            Stage.SAVED,
                            "Kestrel Travel",
                            "Service desk coordinator",
                            "Shifts on two weekends a month.",
                            "Rework the first paragraph of the letter",
                            2,
                            null,
                            null),
                    new Job(
                            Stage.SAVED,
                            "City Library",
                            "Reader services",
                            "Part time, fourteen minutes by bike.",
                            "",
                            null,
                            null,
                            null),
                    new Job(
                            Stage.APPLIED,
                            "Norda Energy",
                            "Team lead, customer service",
                            "Sent with the release weekend as the example.",
                            "",
                            null,
                            3,
                            null),
                    new Job(
                            Stage.APPLIED,
                            "Lumo Books",
                            "Complaints specialist",
                            "",
                            "Ask whether the papers arrived",
                            4,
                            8,
                            null),
                    new Job(
                            Stage.APPLIED,
                            "Harbour Clinic",
                            "Front desk manager",
                            "They ask for one reference.",
                            "",
                            null,
                            12,
                            9),
                    new Job(
                            Stage.INTERVIEWING,
                            "Alder & Finch",
                            "Customer success partner",
                            "Second talk went on longer than planned. Asked a lot about conflict.",
                            "",
                            null,
                            31,
                            10),
                    new Job(
                            Stage.INTERVIEWING,
                            "Otterbank",
                            "Service team lead",
                            "Panel of three: operations, people, the future peer.",
                            "Read their service report",
                            1,
                            20,
                            -3),
                    new Job(
                            Stage.INTERVIEWING,
                            "Lindgren & Co",
                            "Customer service lead",
                            "They decide within the week.",
                            "",
                            null,
                            24,
                            3),
                    new Job(
                            Stage.TURNED_DOWN,
                            "Brightwater Insurance",
                            "Claims adviser",
                            "Kind call afterwards. More numbers in the examples, she said.",
                            "",
                            null,
                            64,
                            41),
                    new Job(
                            Stage.TURNED_DOWN,
                            "Pine Street School",
                            "Office manager",
                            "An inside candidate got it.",
                            "",
                            null,
                            80,
                            58),
                    new Job(
                            Stage.GHOSTED,
                            "Velora",
                            "Community manager",
                            "One friendly question sent, no answer. Fine.",
                            "",
                            null,
                            72,
                            65),
                    new Job(
                            Stage.WITHDRAWN,
                            "Quickserve",
                            "Shift supervisor",
                            "Forty minutes late to their own interview, and no questions from me wanted.",
                            "",
                            null,
                            50,
                            37));

    private final JdbcClient database;
    private final PersonId person;
    private final LocalDate today;

    SampleBoard(JdbcClient database, PersonId person, LocalDate today) {
        this.database = database;
        this.person = person;
        this.today = today;
    }

    void write() {
        var stages = stages();
        for (var number = 0; number < JOBS.size(); number++) {
            job(JOBS.get(number), stages, JOBS.size() - number);
        }
        contact("Noor Haddad", "Brightwater Insurance", "noor@example.org", 0, 34);
        contact("Tomas Lindqvist", "Harbour Clinic", "At the Thursday choir", 5, 12);
        contact("Ms Okafor", "", "Career service, room 2.14", 9, 4);
        contact("Jonas", "Kestrel Travel", "jonas@example.org", null, null);
        new Rows(database)
                .into("application_settings")
                .with("owner_id", person.value())
                .with("version", 0)
                .with("weekly_target", 4)
                .with("silent_after_days", 7)
                .insert();
        confidence(38, 2, "");
        confidence(31, 2, "A long walk by the river with Ben.");
        confidence(24, 3, "Mira said the story about the release weekend is a good one.");
        confidence(17, 2, "");
        confidence(10, 3, "The panel laughed at the right moment.");
        confidence(3, 4, "Wrote the letter in one go.");
    }

    private Map<Stage, UUID> stages() {
        var ids = new EnumMap<Stage, UUID>(Stage.class);
        for (var stage : Stage.values()) {
            var id = UUID.randomUUID();
            ids.put(stage, id);
            new Rows(database)
                    .into("application_stage")
                    .with("id", id)
                    .with("version", 0)
                    .with("owner_id", person.value())
                    .with("name", "")
                    .with("meaning", stage.name())
                    .with("position", stage.ordinal())
                    .insert();
        }
        return ids;
    }

    private void job(Job job, Map<Stage, UUID> stages, int daysAgo) {
        var rows =
                new Rows(database)
                        .into("application")
                        .with("id", application(person, job.company()))
                        .with("version", 0)
                        .with("owner_id", person.value())
                        .with("stage_id", stages.get(job.stage()))
                        .with("company", job.company())
                        .with("company_key", key(job.company()))
                        .with("role", job.role())
                        .with("link", "")
                        .with("notes", job.notes())
                        .with("next_action", job.next())
                        .with("created_at", at(daysAgo));
        if (job.nextIn() != null) {
            rows.with("next_on", today.plusDays(job.nextIn()));
        }
        if (job.appliedAgo() != null) {
            rows.with("applied_on", today.minusDays(job.appliedAgo()));
        }
        if (job.signAgo() != null) {
            rows.with("last_sign_on", today.minusDays(job.signAgo()));
            if (job.stage() == Stage.TURNED_DOWN) {
                rows.with("turned_down_on", today.minusDays(job.signAgo()));
            }
        }
        rows.insert();
    }

    private void contact(
            String name,
            String company,
            String reach,
            @Nullable Integer helloIn,
            @Nullable Integer helloAgo) {
        var id = UUID.randomUUID();
        var rows =
                new Rows(database)
                        .into("contact")
                        .with("id", id)
                        .with("version", 0)
                        .with("owner_id", person.value())
                        .with("application_id", applicationAt(company))
                        .with("name", name)
                        .with("company", company)
                        .with("reach", reach)
                        .with("notes", "")
                        .with("created_at", at(90));
        if (helloIn != null) {
            rows.with("hello_on", today.plusDays(helloIn));
        }
        rows.insert();
        if (helloAgo != null) {
            new Rows(database)
                    .into("contact_hello")
                    .with("id", UUID.randomUUID())
                    .with("version", 0)
                    .with("owner_id", person.value())
                    .with("contact_id", id)
                    .with("said_on", today.minusDays(helloAgo))
                    .with("at", at(helloAgo))
                    .insert();
        }
    }

    /** The application of hers at {@code company}, for what belongs to it. */
    static UUID application(PersonId person, String company) {
        return Rows.id("application at " + company + " of " + person.value());
    }

    private @Nullable UUID applicationAt(String company) {
        return JOBS.stream().anyMatch(job -> job.company().equals(company))
                ? application(person, company)
                : null;
    }

    private void confidence(int daysAgo, int level, String lifted) {
        new Rows(database)
                .into("confidence_note")
                .with("id", UUID.randomUUID())
                .with("version", 0)
                .with("owner_id", person.value())
                .with("at", at(daysAgo))
                .with("level", level)
                .with("lifted", lifted)
                .insert();
    }

    private Instant at(int daysAgo) {
        return today.minusDays(daysAgo).atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    /** As the board itself compares companies, for names without accents and legal forms. */
    private static String key(String company) {
        return company.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
