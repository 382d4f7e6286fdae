package app.rebound.rubrics;

import java.util.List;
import java.util.UUID;

/** One published version of a rubric, in the reader's language; it never changes. */
public record Rubric(
        UUID versionId, String key, int version, String name, List<Criterion> criteria) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
}
