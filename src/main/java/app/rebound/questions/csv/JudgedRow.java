package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import app.rebound.questions.QuestionData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row, what becomes of it, and why; {@code data} is null where it is wrong. */
record JudgedRow(
        long number,
        String text,
        RowState state,
        @Nullable QuestionData data,
        List<CsvProblem> reasons) {}
