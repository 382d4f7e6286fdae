package app.rebound.base.csv;

/**
 * Keeps spreadsheets from running a cell as a formula, by an apostrophe in front of it.
 *
 * <p>A cell of k apostrophes followed by a character that starts a formula is written with k + 1
 * and read with k − 1 of them, so reading what was written gives every text back. A line feed
 * counts as such a character because a carriage return is read as one.
 */
final class FormulaGuard {

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private FormulaGuard() {}

    static String neutralise(String cell) {
        return startsFormulaAfter(apostrophes(cell), cell) ? "'" + cell : cell;
    }

    static String restore(String cell) {
        var apostrophes = apostrophes(cell);
        return apostrophes > 0 && startsFormulaAfter(apostrophes, cell) ? cell.substring(1) : cell;
    }

    private static int apostrophes(String cell) {
        var count = 0;
        while (count < cell.length() && cell.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    private static boolean startsFormulaAfter(int apostrophes, String cell) {
        return apostrophes < cell.length() && STARTS_FORMULA.indexOf(cell.charAt(apostrophes)) >= 0;
    }
}
