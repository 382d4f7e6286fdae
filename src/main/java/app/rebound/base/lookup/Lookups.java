package app.rebound.base.lookup;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes lookups of rows, and reads those of several in one statement. */
@Component
public class Lookups {

    private static final Logger log = LoggerFactory.getLogger(Lookups.class);

    private final JdbcClient jdbc;

    Lookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The rows of a select, in its order.
     *
     * @param row what a row becomes: its component {@code sentAt} is the column {@code sent_at}
     * @param sql with named parameters; each module selects from its own tables
     */
    public <R extends Record> Lookup<List<R>> rows(
            Class<R> row, String sql, Map<String, Object> values) {
        var select = new Select<>(this, row, sql, values);
        return new Pending<>(List.of(select), answers -> Lookup.of(answers.to(select)));
    }

    /** Reads all in one statement; where that fails each alone, so that the others are read. */
    Answers read(List<Select<?>> selects) {
        try {
            var union = new Union(selects);
            return jdbc.sql(union.sql()).params(union.values()).query(union::read);
        } catch (RuntimeException failure) {
            var answers = new Answers();
            if (selects.size() == 1) {
                answers.failed(selects.getFirst(), failure);
            } else {
                log.warn("Could not be read together, so each is read alone", failure);
                selects.forEach(select -> answers.addAll(read(List.of(select))));
            }
            return answers;
        }
    }
}
