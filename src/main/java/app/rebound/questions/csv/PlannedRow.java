package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import java.util.List;

/**
 * What would become of one row.
 *
 * @param number as a spreadsheet counts it
 * @param text the beginning of the question
 * @param reasons why it would not simply come in; none for a new question
 */
public record PlannedRow(long number, String text, RowState state, List<CsvProblem> reasons) {}
