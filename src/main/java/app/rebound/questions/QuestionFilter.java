package app.rebound.questions;

import app.rebound.base.Competency;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Narrows the questions a person sees; an empty set, a null or an empty text does not narrow. */
public record QuestionFilter(
        String text,
        Set<QuestionKind> kinds,
        Set<Competency> competencies,
        Set<RoleFamily> roleFamilies,
        Set<Difficulty> difficulties,
        @Nullable Locale language,
        Ownership ownership,
        boolean neverPractised) {

    /** Whose questions are meant. */
    public enum Ownership {
        ANY,
        OWN,
        SHARED
    }

    /** Every question the person sees. */
    public static final QuestionFilter ALL =
            new QuestionFilter(
                    "", Set.of(), Set.of(), Set.of(), Set.of(), null, Ownership.ANY, false);
}
