package app.rebound.advice;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's side of {@link RecordStaysAsWritten}; H2 makes it by its name, hence public. */
public class RefuseUpdate implements Trigger {

    @Override
    public void fire(Connection connection, @Nullable Object[] before, @Nullable Object[] after)
            throws SQLException {
        throw new SQLException("an entry of the record is never changed");
    }
}
