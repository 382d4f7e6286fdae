package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/advice.md} true: every piece of advice is there, every test named exists. */
class AdviceTableTest {

    private static final Path TESTS = Path.of("src/test/java");

    /** The articles by their letter, and how many pieces of advice each has. */
    private static final Map<String, Integer> ARTICLES = articles();

    private final List<Row> rows = read();

    private record Row(String id, String advice, String screen, String test) {}

    @Test
    void everyPieceOfAdviceIsThereOnceAndInOrder() {
        assertThat(rows.stream().map(Row::id))
                .containsExactlyElementsOf(
                        ARTICLES.entrySet().stream()
                                .flatMap(article ->
                                        IntStream.rangeClosed(1, article.getValue())
                                                .mapToObj(number -> article.getKey() + number))
                                .toList());
    }

    @Test
    void eachSaysWhatItIsAndWhereItWorks() {
        assertThat(rows).noneMatch(row -> row.advice().isEmpty() || row.screen().isEmpty());
    }

    @Test
    void everyTestNamedExistsAndCarriesTheId() {
        assertThat(
                        rows.stream()
                                .filter(row -> !isThere(row))
                                .map(row -> row.id() + ": " + row.test()))
                .isEmpty();
    }

    /** A test by its class and method; the id begins the name of one of the two. */
    private static boolean isThere(Row row) {
        var names = row.test().split("#");
        return names.length == 2
                && Stream.of(names).anyMatch(name -> carries(name, row.id()))
                && source(names[0]).contains("void " + names[1] + "(");
    }

    private static boolean carries(String name, String id) {
        var lower = id.substring(0, 1).toLowerCase(Locale.ROOT) + id.substring(1);
        return name.matches("(" + id + "|" + lower + ")\\D.*");
    }

    private static String source(String type) {
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(type + ".java"))
                    .map(AdviceTableTest::text)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read() {
        return text(Path.of("docs/advice.md"))
                .lines()
                .filter(line -> line.matches("\\| [TJCBP]\\d+ .*"))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4)))
                .toList();
    }

    private static Map<String, Integer> articles() {
        var articles = new LinkedHashMap<String, Integer>();
        articles.put("T", 9);
        articles.put("J", 13);
        articles.put("C", 14);
        articles.put("B", 7);
        articles.put("P", 8);
        return articles;
    }
}
