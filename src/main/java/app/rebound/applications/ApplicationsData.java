package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's board, contacts, target and confidence. */
@Component
class ApplicationsData implements PersonalData {

    /** After interviews, which point at applications. */
    private static final int ORDER = 45;

    private final JdbcClient jdbc;

    ApplicationsData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public String section() {
        return "applications";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        var parts = new LinkedHashMap<String, Object>();
        parts.put("stages", rows("application_stage", "position, id", person));
        parts.put("applications", rows("application", "created_at, id", person));
        parts.put("contacts", rows("contact", "created_at, id", person));
        parts.put("hellos", rows("contact_hello", "said_on, id", person));
        parts.put("settings", rows("application_settings", "owner_id", person));
        parts.put("confidence", rows("confidence_note", "at, id", person));
        return parts;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        for (var table :
                List.of(
                        "contact_hello",
                        "contact",
                        "application",
                        "application_stage",
                        "application_settings",
                        "confidence_note")) {
            jdbc.sql("delete from " + table + " where owner_id = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    private List<Map<String, Object>> rows(String table, String order, PersonId person) {
        return jdbc
                .sql("select * from " + table + " where owner_id = :person order by " + order)
                .param("person", person.value())
                .query()
                .listOfRows()
                .stream()
                .map(ApplicationsData::readable)
                .toList();
    }

    /** Without what only the database needs, and with times as the rest of the export has them. */
    private static Map<String, Object> readable(Map<String, Object> row) {
        var shown = new LinkedHashMap<String, Object>();
        row.forEach((column, value) -> {
            if (value != null && !column.equals("owner_id") && !column.equals("version")) {
                shown.put(column, value);
            }
        });
        return shown;
    }
}
