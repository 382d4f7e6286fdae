package rebound.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The least that anybody who wants the result of a statement has to do. */
final class Raw {

    private Raw() {}

    /** Runs the query and looks at every value of it. */
    static void read(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }
}
