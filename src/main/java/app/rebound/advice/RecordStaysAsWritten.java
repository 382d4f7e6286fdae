package app.rebound.advice;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the database itself refuse to change an entry of the record. Triggers are what the two
 * databases write differently, hence no SQL file.
 */
@Component
class RecordStaysAsWritten implements JavaMigration {

    private static final String FUNCTION =
            """
            create function advice_record_entry_stays() returns trigger language plpgsql as $$
            begin
                raise exception 'an entry of the record is never changed';
            end
            $$
            """;
    private static final String POSTGRESQL =
            """
            create trigger advice_record_entry_stays before update on advice_record_entry
            for each row execute function advice_record_entry_stays()
            """;
    private static final String H2 =
            """
            create trigger advice_record_entry_stays before update on advice_record_entry
            for each row call '%s'
            """
                    .formatted(RefuseUpdate.class.getName());

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var product = connection.getMetaData().getDatabaseProductName();
        try (var statement = connection.createStatement()) {
            if (product.equals("H2")) {
                statement.execute(H2);
            } else {
                statement.execute(FUNCTION);
                statement.execute(POSTGRESQL);
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261122.6002");
    }

    @Override
    public String getDescription() {
        return "advice record stays as written";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
