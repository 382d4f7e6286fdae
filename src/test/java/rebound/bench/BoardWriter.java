package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.applications.Meaning;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes a board of applications with its contacts straight into the tables. */
final class BoardWriter {

    private static final int MOST_APPLICATIONS = 2_000;
    private static final int MOST_CONTACTS = 500;
    private static final int MOST_HELLOS = 50;

    private final JdbcTemplate sql;
    private final OffsetDateTime now;

    BoardWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** The applications, the newest first; adds one of each to {@code things}. */
    List<UUID> write(PersonId owner, int rows, Map<String, Object> things) {
        sql.update(
                """
                insert into application_settings (owner_id, version, weekly_target,
                                                  silent_after_days)
                values (?, 0, 5, 14)
                """,
                owner.value());
        var applications = applications(owner, stages(owner), Math.min(rows, MOST_APPLICATIONS));
        var contacts = contacts(owner, applications, Math.min(rows, MOST_CONTACTS));
        hellos(owner, contacts, Math.min(rows, MOST_HELLOS));
        confidence(owner, Math.min(rows, MOST_HELLOS));
        things.put(":application", applications.getFirst());
        things.put(":contact", contacts.getFirst());
        return applications;
    }

    private List<UUID> stages(PersonId owner) {
        var ids = new ArrayList<UUID>();
        var stages =
                Rows.into(
                        sql,
                        "application_stage",
                        "id",
                        "version",
                        "owner_id",
                        "name",
                        "meaning",
                        "position");
        for (var meaning : Meaning.values()) {
            var stage = UUID.randomUUID();
            ids.add(stage);
            stages.add(stage, 0, owner.value(), "", meaning.name(), meaning.ordinal());
        }
        stages.write();
        return ids;
    }

    private List<UUID> applications(PersonId owner, List<UUID> stages, int count) {
        var ids = new ArrayList<UUID>();
        var applications =
                Rows.into(
                        sql,
                        "application",
                        "id",
                        "version",
                        "owner_id",
                        "stage_id",
                        "company",
                        "company_key",
                        "role",
                        "link",
                        "notes",
                        "next_action",
                        "next_on",
                        "applied_on",
                        "last_sign_on",
                        "turned_down_on",
                        "created_at");
        for (var number = 0; number < count; number++) {
            var id = UUID.randomUUID();
            ids.add(id);
            var meaning = Meaning.values()[number % stages.size()];
            var applied = now.toLocalDate().minusDays(number);
            var company = MadeUp.company(number);
            applications.add(
                    id,
                    0,
                    owner.value(),
                    stages.get(number % stages.size()),
                    company,
                    company.toLowerCase(Locale.ROOT),
                    MadeUp.role(number),
                    "https://example.org/jobs/" + number,
                    "Found through a former colleague who works there.",
                    meaning.isOver() ? "" : "Ask how it goes on",
                    meaning.isOver() ? null : now.toLocalDate().plusDays(number % 30 - 5),
                    meaning == Meaning.SAVED ? null : applied,
                    meaning == Meaning.SAVED ? null : applied.plusDays(3),
                    meaning == Meaning.TURNED_DOWN ? applied.plusDays(9) : null,
                    now.minusDays(number));
        }
        applications.write();
        return ids;
    }

    private List<UUID> contacts(PersonId owner, List<UUID> applications, int count) {
        var ids = new ArrayList<UUID>();
        var contacts =
                Rows.into(
                        sql,
                        "contact",
                        "id",
                        "version",
                        "owner_id",
                        "application_id",
                        "name",
                        "company",
                        "reach",
                        "notes",
                        "hello_on",
                        "created_at");
        for (var number = 0; number < count; number++) {
            var id = UUID.randomUUID();
            ids.add(id);
            contacts.add(
                    id,
                    0,
                    owner.value(),
                    applications.get(number % applications.size()),
                    MadeUp.name(number),
                    MadeUp.company(number),
                    "someone%d@example.org".formatted(number),
                    "We worked together for two years.",
                    now.toLocalDate().plusDays(number % 60 - 20),
                    now.minusDays(number));
        }
        contacts.write();
        return ids;
    }

    /** One for each contact, and many for the first. */
    private void hellos(PersonId owner, List<UUID> contacts, int ofTheFirst) {
        var hellos =
                Rows.into(
                        sql,
                        "contact_hello",
                        "id",
                        "version",
                        "owner_id",
                        "contact_id",
                        "said_on",
                        "at");
        for (var number = 0; number < contacts.size() + ofTheFirst; number++) {
            hellos.add(
                    UUID.randomUUID(),
                    0,
                    owner.value(),
                    contacts.get(number < contacts.size() ? number : 0),
                    now.toLocalDate().minusDays(number),
                    now.minusDays(number));
        }
        hellos.write();
    }

    private void confidence(PersonId owner, int count) {
        var notes =
                Rows.into(
                        sql,
                        "confidence_note",
                        "id",
                        "version",
                        "owner_id",
                        "at",
                        "level",
                        "lifted");
        for (var number = 0; number < count; number++) {
            notes.add(
                    UUID.randomUUID(),
                    0,
                    owner.value(),
                    now.minusDays(number),
                    1 + number % 5,
                    "A friendly answer from somebody I had not heard of for long.");
        }
        notes.write();
    }
}
