package app.rebound.rubrics;

import app.rebound.base.Competency;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * One version of a rubric in one language, as the files in {@code data/rubrics} hold it: a row for
 * each criterion.
 */
record RubricText(String key, int version, String language, String name, List<Row> rows) {

    /** Names the types of subject that a criterion is asked of, as in {@code attempt|session}. */
    record Row(Criterion criterion, Set<String> askedOf) {}

    private static final int LEVELS = Rubric.HIGHEST;

    RubricText {
        rows = List.copyOf(rows);
    }

    /** Every text in the file. Fails where a field is empty: no level stays without its anchor. */
    static List<RubricText> read(Reader csv) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var texts = new LinkedHashMap<List<String>, RubricText>();
        try (var records = format.parse(csv)) {
            for (var row : records) {
                var head =
                        List.of(
                                field(row, "rubric"),
                                field(row, "version"),
                                field(row, "language"),
                                field(row, "rubric_name"));
                texts.merge(
                        head,
                        new RubricText(
                                head.get(0),
                                Integer.parseInt(head.get(1)),
                                head.get(2),
                                head.get(3),
                                List.of(row(row))),
                        RubricText::plus);
            }
        }
        return List.copyOf(texts.values());
    }

    /** The same on every machine, so that a version means the same wherever data is taken. */
    UUID versionId() {
        return UUID.nameUUIDFromBytes(
                ("rebound/rubric/" + key + "/" + version).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of everything a rater reads, as 64 hex digits. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    RubricText plus(RubricText more) {
        var all = new ArrayList<>(rows);
        all.addAll(more.rows);
        return new RubricText(key, version, language, name, all);
    }

    /** The types of subject in {@code attempt|session}, in one order. */
    static Set<String> types(String askedOf) {
        return new TreeSet<>(Arrays.asList(askedOf.split("\\|")));
    }

    private static Row row(CSVRecord row) {
        var anchors = new ArrayList<String>();
        for (var level = Rubric.LOWEST; level <= LEVELS; level++) {
            anchors.add(field(row, "level_" + level));
        }
        return new Row(
                new Criterion(
                        field(row, "criterion"),
                        Competency.valueOf(field(row, "competency")),
                        field(row, "name"),
                        field(row, "question"),
                        List.copyOf(anchors)),
                types(field(row, "asked_of")));
    }

    private static String field(CSVRecord row, String column) {
        var text = row.get(column).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "Row %d has no %s".formatted(row.getRecordNumber(), column));
        }
        return text;
    }
}
