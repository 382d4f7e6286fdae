package app.rebound.rubrics;

import app.rebound.base.Competency;
import app.rebound.base.i18n.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published rubrics. A version never changes, so what was read once is kept in memory. */
@Service
public class Rubrics {

    /** The rubric that comes with the product. */
    public static final String SHIPPED = "interview";

    private final JdbcClient database;
    private final Map<Key, RubricText> read = new ConcurrentHashMap<>();

    Rubrics(JdbcClient database) {
        this.database = database;
    }

    /** The newest version of the shipped rubric with every criterion, in the reader's language. */
    public Rubric newest(Locale language) {
        return rubric(newestVersion(SHIPPED), language, row -> true);
    }

    /** The newest version of the shipped rubric with what is asked of one type of subject. */
    public Rubric newest(String subjectType, Locale language) {
        return version(newestVersion(SHIPPED), subjectType, language);
    }

    /** The criteria of a version that are asked of one type of subject. */
    Rubric version(UUID version, String subjectType, Locale language) {
        return rubric(version, language, row -> row.askedOf().contains(subjectType));
    }

    /** The newest version of a rubric. */
    UUID newestVersion(String rubric) {
        return database.sql(
                        """
                        select id from rubric_version where rubric_key = :rubric
                        order by number desc fetch first row only\
                        """)
                .param("rubric", rubric)
                .query(UUID.class)
                .single();
    }

    /** What came of publishing. */
    enum Published {
        /** The version, or its text in a further language, is there from now on. */
        NEW,
        /** It was there, word for word. */
        SAME,
        /** It was there with other words or criteria; those stay. */
        REFUSED
    }

    /** Publishes a text unless its version was published in that language before. */
    @Transactional
    Published publish(RubricText text) {
        var version = text.versionId();
        var known = checksum(version, text.language());
        if (known.isPresent()) {
            return known.get().equals(text.checksum()) ? Published.SAME : Published.REFUSED;
        }
        var stored = criteria(version);
        if (stored.isEmpty()) {
            insertVersion(version, text);
        } else if (!stored.equals(criteriaOf(text))) {
            return Published.REFUSED;
        }
        insertText(version, text);
        return Published.NEW;
    }

    private Rubric rubric(UUID version, Locale language, Predicate<RubricText.Row> asked) {
        var text = text(version, Translations.supported(language).getLanguage());
        return new Rubric(
                version,
                text.key(),
                text.version(),
                text.name(),
                text.rows().stream().filter(asked).map(RubricText.Row::criterion).toList());
    }

    private RubricText text(UUID version, String language) {
        var key = new Key(version, language);
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var found =
                load(version, language)
                        .or(() -> load(version, Translations.DEFAULT.getLanguage()))
                        .orElseThrow();
        read.put(key, found);
        return found;
    }

    private Optional<RubricText> load(UUID version, String language) {
        return database
                .sql(
                        """
                        select v.rubric_key, v.number, r.language, r.name as rubric_name,
                               c.criterion_key, c.competency, c.asked_of, t.name, t.question,
                               t.level_1, t.level_2, t.level_3, t.level_4, t.level_5
                        from rubric_version v
                        join rubric_translation r on r.rubric_version_id = v.id
                        join criterion c on c.rubric_version_id = v.id
                        join criterion_text t on t.rubric_version_id = v.id
                             and t.criterion_key = c.criterion_key and t.language = r.language
                        where v.id = :version and r.language = :language
                        order by c.position\
                        """)
                .param("version", version)
                .param("language", language)
                .query((row, number) ->
                        new RubricText(
                                row.getString("rubric_key"),
                                row.getInt("number"),
                                row.getString("language"),
                                row.getString("rubric_name"),
                                List.of(
                                        new RubricText.Row(
                                                new Criterion(
                                                        row.getString("criterion_key"),
                                                        Competency.valueOf(
                                                                row.getString("competency")),
                                                        row.getString("name"),
                                                        row.getString("question"),
                                                        List.of(
                                                                row.getString("level_1"),
                                                                row.getString("level_2"),
                                                                row.getString("level_3"),
                                                                row.getString("level_4"),
                                                                row.getString("level_5"))),
                                                RubricText.types(row.getString("asked_of"))))))
                .list()
                .stream()
                .reduce(RubricText::plus);
    }

    private Optional<String> checksum(UUID version, String language) {
        return database.sql(
                        """
                        select checksum from rubric_translation
                        where rubric_version_id = :version and language = :language\
                        """)
                .param("version", version)
                .param("language", language)
                .query(String.class)
                .optional();
    }

    private List<StoredCriterion> criteria(UUID version) {
        return database.sql(
                        """
                        select criterion_key, competency, asked_of from criterion
                        where rubric_version_id = :version order by position\
                        """)
                .param("version", version)
                .query((row, number) ->
                        new StoredCriterion(
                                row.getString("criterion_key"),
                                row.getString("competency"),
                                row.getString("asked_of")))
                .list();
    }

    private void insertVersion(UUID version, RubricText text) {
        database.sql("insert into rubric_version (id, rubric_key, number) values (?, ?, ?)")
                .params(version, text.key(), text.version())
                .update();
        var criteria = criteriaOf(text);
        for (var position = 0; position < criteria.size(); position++) {
            var criterion = criteria.get(position);
            database.sql(
                            """
                            insert into criterion
                            (rubric_version_id, criterion_key, position, competency, asked_of)
                            values (?, ?, ?, ?, ?)\
                            """)
                    .params(
                            version,
                            criterion.key(),
                            position,
                            criterion.competency(),
                            criterion.askedOf())
                    .update();
        }
    }

    private void insertText(UUID version, RubricText text) {
        database.sql(
                        """
                        insert into rubric_translation (rubric_version_id, language, name, checksum)
                        values (?, ?, ?, ?)\
                        """)
                .params(version, text.language(), text.name(), text.checksum())
                .update();
        for (var row : text.rows()) {
            var criterion = row.criterion();
            var values = new ArrayList<Object>();
            values.addAll(List.of(version, criterion.key(), text.language()));
            values.addAll(List.of(criterion.name(), criterion.question()));
            values.addAll(criterion.anchors());
            database.sql(
                            """
                            insert into criterion_text
                            (rubric_version_id, criterion_key, language, name, question,
                             level_1, level_2, level_3, level_4, level_5)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                            """)
                    .params(values)
                    .update();
        }
    }

    private static List<StoredCriterion> criteriaOf(RubricText text) {
        return text.rows().stream()
                .map(row ->
                        new StoredCriterion(
                                row.criterion().key(),
                                row.criterion().competency().name(),
                                String.join("|", row.askedOf())))
                .toList();
    }

    private record Key(UUID version, String language) {}

    private record StoredCriterion(String key, String competency, String askedOf) {}
}
