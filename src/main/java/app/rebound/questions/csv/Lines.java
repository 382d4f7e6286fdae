package app.rebound.questions.csv;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several lines in one cell with " | " between them; a bar inside a line has a backslash. */
final class Lines {

    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)\\||\\R");

    private Lines() {}

    static String join(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }

    static List<String> split(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(BETWEEN.split(cell)).map(line -> line.replace("\\|", "|")).toList();
    }
}
