package app.rebound.rubrics;

import app.rebound.account.PersonId;
import app.rebound.base.Competency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the owner of a subject may read of its scorecards, many at a time: those whose subject the
 * owner has rated too and whose sitting is not sealed, each list in one statement.
 */
@Repository
class OpenedScorecards {

    private static final String OPENED =
            """
            s.owner_id = :owner and s.sent_at is not null
              and exists (select 1 from scorecard own
                          where own.subject_id = s.subject_id
                            and own.subject_type = s.subject_type
                            and own.rater_kind = 'SELF' and own.rater_id = s.owner_id
                            and own.sent_at is not null)
              and (s.rater_kind = 'SELF' or not exists (
                          select 1 from scorecard_seal seal
                          where seal.occasion_id = s.occasion_id and seal.opened_at is null))
            """;

    private final JdbcClient database;

    OpenedScorecards(JdbcClient database) {
        this.database = database;
    }

    /** The newest {@code max} by others that name a strength. */
    List<Praise> praise(PersonId owner, int max) {
        var cards = new LinkedHashMap<UUID, Praise>();
        database.sql(
                        """
                        select c.*, r.level, r.evidence, k.competency
                        from (
                            select s.id, s.subject_type, s.subject_id, s.rater_name, s.sent_at,
                                   s.strength, s.rubric_version_id
                            from scorecard s
                            where %s and s.rater_kind = 'OTHER' and s.strength <> ''
                            order by s.sent_at desc, s.id
                            fetch first :max rows only
                        ) c
                        left join scorecard_rating r
                               on r.scorecard_id = c.id and r.level >= :from and not r.no_evidence
                        left join criterion k
                               on k.rubric_version_id = c.rubric_version_id
                              and k.criterion_key = r.criterion
                        order by c.sent_at desc, c.id, r.level desc, r.position
                        """
                                .formatted(OPENED))
                .param("owner", owner.value())
                .param("max", max)
                .param("from", Praise.FROM)
                .query(row -> {
                    var card =
                            cards.computeIfAbsent(
                                    row.getObject("id", UUID.class), id -> praise(row));
                    var competency = row.getString("competency");
                    if (competency != null) {
                        card.seen()
                                .add(
                                        new Praise.Seen(
                                                Competency.valueOf(competency),
                                                row.getInt("level"),
                                                row.getString("evidence")));
                    }
                });
        return List.copyOf(cards.values());
    }

    private static Praise praise(ResultSet row) {
        try {
            return new Praise(
                    subject(row),
                    row.getString("rater_name"),
                    row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                    row.getString("strength"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything sent about what happened on these occasions, self and others. */
    List<Judged> judged(PersonId owner, Collection<UUID> occasions) {
        if (occasions.isEmpty()) {
            return List.of();
        }
        // Looked up for each of the few scorecards: joined, a plan for any owner reads all there
        // are.
        return database.sql(
                        """
                        select * from (
                            select s.subject_type, s.subject_id, s.occasion_id, s.rater_kind,
                                   (select min(r.level) from scorecard_rating r
                                    where r.scorecard_id = s.id) as lowest
                            from scorecard s
                            where s.owner_id = :owner and s.sent_at is not null
                              and s.occasion_id in (:occasions)
                              and (select count(*) from scorecard own
                                   where own.subject_id = s.subject_id
                                     and own.subject_type = s.subject_type
                                     and own.rater_kind = 'SELF' and own.rater_id = s.owner_id
                                     and own.sent_at is not null) > 0
                              and (s.rater_kind = 'SELF' or not exists (
                                   select 1 from scorecard_seal seal
                                   where seal.occasion_id = s.occasion_id
                                     and seal.opened_at is null))
                        ) judged
                        where lowest is not null
                        """)
                .param("owner", owner.value())
                .param("occasions", occasions)
                .query((row, number) ->
                        new Judged(
                                subject(row),
                                row.getObject("occasion_id", UUID.class),
                                Rater.Kind.valueOf(row.getString("rater_kind")),
                                row.getInt("lowest")))
                .list();
    }

    private static SubjectRef subject(ResultSet row) throws SQLException {
        return new SubjectRef(
                row.getString("subject_type"), row.getObject("subject_id", UUID.class));
    }
}
