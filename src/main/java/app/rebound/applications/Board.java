package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands on a person's board, a little of each stage at a time. */
@Service
@Transactional(readOnly = true)
public class Board {

    private static final String ORDER = "a.next_on nulls last, a.created_at desc, a.id";

    private static final String CARD =
            "a.id, a.stage_id, a.company, a.role, a.next_action, a.next_on, a.last_sign_on";

    private static final String FOUND =
            """
            a.owner_id = :owner
            and (:all = 1 or lower(a.company) like :pattern escape '!'
                 or lower(a.role) like :pattern escape '!')\
            """;

    private final JdbcClient jdbc;
    private final ApplicationSettingsKeeper settings;

    Board(JdbcClient jdbc, ApplicationSettingsKeeper settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** What a card shows of an application. */
    public record Card(
            ApplicationId id,
            StageId stage,
            String company,
            String role,
            String nextAction,
            @Nullable LocalDate nextOn,
            @Nullable LocalDate lastSignOn) {}

    /**
     * The beginning of a stage.
     *
     * @param cards those with the nearest dates first, then the newest
     * @param total how many there are in all
     */
    public record Column(List<Card> cards, int total) {
        public static final Column EMPTY = new Column(List.of(), 0);
    }

    /**
     * The first {@code each} cards of every stage whose company or role contains {@code text}, in
     * one statement; a stage without any is left out.
     */
    public Map<StageId, Column> columns(PersonId owner, String text, int each) {
        var columns = new LinkedHashMap<StageId, Column>();
        jdbc.sql(
                        """
                        select * from (
                            select %s,
                                   row_number() over (partition by a.stage_id order by %s) as place,
                                   count(*) over (partition by a.stage_id) as total
                            from application a
                            where %s
                        ) a
                        where a.place <= :each
                        order by a.stage_id, a.place
                        """
                                .formatted(CARD, ORDER, FOUND))
                .params(asked(owner, text))
                .param("each", each)
                .query(row -> {
                    var card = card(row);
                    var total = row.getInt("total");
                    columns.computeIfAbsent(
                                    card.stage(), stage -> new Column(new ArrayList<>(), total))
                            .cards()
                            .add(card);
                });
        return columns;
    }

    /** The next cards of one stage, in the order of {@link #columns}. */
    public List<Card> more(PersonId owner, StageId stage, String text, int offset, int count) {
        return jdbc.sql(
                        """
                        select %s from application a
                        where a.stage_id = :stage and %s
                        order by %s
                        offset :offset rows fetch next :count rows only
                        """
                                .formatted(CARD, FOUND, ORDER))
                .params(asked(owner, text))
                .param("stage", stage.value())
                .param("offset", offset)
                .param("count", count)
                .query((row, number) -> card(row))
                .list();
    }

    /** After how many days without a sign the person wants to be told. */
    public int silentAfterDays(PersonId owner) {
        return settings.of(owner).silentAfterDays();
    }

    /** From now on so many days without a sign are called silence, from 1 to 60. */
    @Transactional
    public void callSilentAfter(PersonId owner, int days) {
        settings.change(owner, kept -> kept.callSilentAfter(Math.clamp(days, 1, 60)));
    }

    private static Map<String, Object> asked(PersonId owner, String text) {
        return Map.of(
                "owner",
                owner.value(),
                "all",
                text.isBlank() ? 1 : 0,
                "pattern",
                LikePattern.typed(text));
    }

    private static Card card(ResultSet row) throws SQLException {
        return new Card(
                new ApplicationId(row.getObject("id", UUID.class)),
                new StageId(row.getObject("stage_id", UUID.class)),
                row.getString("company"),
                row.getString("role"),
                row.getString("next_action"),
                row.getObject("next_on", LocalDate.class),
                row.getObject("last_sign_on", LocalDate.class));
    }
}
