package app.rebound.base.lookup;

import java.util.Map;

/**
 * A select and the values of its named parameters.
 *
 * @param from who can read it
 * @param row what each row becomes: the component {@code sentAt} is the column {@code sent_at}
 */
record Select<R extends Record>(
        Lookups from, Class<R> row, String sql, Map<String, Object> values) {}
