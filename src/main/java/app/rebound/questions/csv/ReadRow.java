package app.rebound.questions.csv;

import app.rebound.base.csv.CsvProblem;
import app.rebound.questions.QuestionData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and the question it holds.
 *
 * @param number as a spreadsheet counts it
 * @param text the beginning of the question, to recognise it by
 * @param data null where the row is wrong
 */
record ReadRow(long number, String text, @Nullable QuestionData data, List<CsvProblem> problems) {}
