package app.rebound.rubrics;

import app.rebound.base.Competency;
import java.util.List;

/**
 * One thing that is rated, in the reader's language.
 *
 * @param key stays the same over versions and languages
 * @param question what the criterion asks, in one line
 * @param anchors five sentences, for level 1 to level 5
 */
public record Criterion(
        String key, Competency competency, String name, String question, List<String> anchors) {}
