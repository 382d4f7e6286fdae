package app.rebound.rubrics;

import java.util.List;
import java.util.UUID;

/** One published version of a rubric, in the reader's language; it never changes. */
public record Rubric(
        UUID versionId, String key, int version, String name, List<Criterion> criteria) {

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /**
     * With "no evidence seen" only the lowest two levels can be chosen: every anchor above them
     * describes something that can be seen or heard.
     */
    public static final int HIGHEST_WITHOUT_EVIDENCE = 2;

    /** The criterion of that key. Fails where the rubric does not have it. */
    public Criterion criterion(String key) {
        return criteria.stream()
                .filter(criterion -> criterion.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
