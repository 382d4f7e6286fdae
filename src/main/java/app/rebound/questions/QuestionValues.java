package app.rebound.questions;

import app.rebound.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Questions as plain values of their table, for reading and writing very many at once. */
public final class QuestionValues {

    /** The columns a new question fills. */
    public static final List<String> COLUMNS =
            List.of(
                    "id",
                    "version",
                    "owner_id",
                    "text",
                    "kind",
                    "competencies",
                    "role_family",
                    "difficulty",
                    "language",
                    "answer_seconds",
                    "good_answer",
                    "follow_ups",
                    "rewordings",
                    "often_not_permitted",
                    "source",
                    "search_text",
                    "sort_key",
                    "dedup_key",
                    "created_at");

    private QuestionValues() {}

    /** A new question under a new id, tidy and without problems, in the order of the columns. */
    public static List<@Nullable Object> of(
            Optional<PersonId> owner, QuestionData data, Instant now) {
        var normal = QuestionText.normalise(data.text());
        return Arrays.asList(
                UUID.randomUUID(),
                0,
                owner.map(PersonId::value).orElse(null),
                data.text(),
                data.kind().name(),
                QuestionContent.joined(data.competencies()),
                data.roleFamily().name(),
                data.difficulty().name(),
                data.language().toLanguageTag(),
                Math.toIntExact(data.answerTime().toSeconds()),
                data.goodAnswer(),
                String.join("\n", data.followUps()),
                String.join("\n", data.rewordings()),
                data.oftenNotPermitted(),
                data.source(),
                QuestionText.searchText(data.text(), data.rewordings()),
                QuestionText.sortKeyOfNormal(normal),
                QuestionText.keyOfNormal(normal),
                now.atOffset(ZoneOffset.UTC));
    }

    /** What the question in this row says. */
    public static QuestionData read(ResultSet row) throws SQLException {
        return new QuestionData(
                row.getString("text"),
                QuestionKind.valueOf(row.getString("kind")),
                QuestionContent.split(row.getString("competencies")),
                RoleFamily.valueOf(row.getString("role_family")),
                Difficulty.valueOf(row.getString("difficulty")),
                Locale.forLanguageTag(row.getString("language")),
                Duration.ofSeconds(row.getInt("answer_seconds")),
                row.getString("good_answer"),
                QuestionContent.lines(row.getString("follow_ups")),
                QuestionContent.lines(row.getString("rewordings")),
                row.getBoolean("often_not_permitted"),
                row.getString("source"));
    }
}
