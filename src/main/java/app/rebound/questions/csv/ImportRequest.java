package app.rebound.questions.csv;

import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvLayout;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of questions, how to read it, and what to do with what is in it.
 *
 * @param language of questions that don't say theirs
 */
public record ImportRequest(
        Path file,
        CsvLayout layout,
        ColumnMapping<QuestionColumn> mapping,
        Locale language,
        ImportTarget target,
        NearDuplicates nearDuplicates) {

    public ImportRequest with(ColumnMapping<QuestionColumn> mapping) {
        return new ImportRequest(file, layout, mapping, language, target, nearDuplicates);
    }

    public ImportRequest into(ImportTarget target) {
        return new ImportRequest(file, layout, mapping, language, target, nearDuplicates);
    }

    public ImportRequest with(NearDuplicates nearDuplicates) {
        return new ImportRequest(file, layout, mapping, language, target, nearDuplicates);
    }

    /** Whether a row judged like this is brought in. */
    boolean bringsIn(RowState state) {
        return switch (state) {
            case NEW -> true;
            case NEAR_DUPLICATE -> nearDuplicates == NearDuplicates.BRING_IN;
            case SAME, WRONG -> false;
        };
    }
}
