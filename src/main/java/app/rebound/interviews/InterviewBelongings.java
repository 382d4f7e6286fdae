package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.BelongsToApplication;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interviews that belong to an application. */
@Component
class InterviewBelongings implements BelongsToApplication {

    private final JdbcClient jdbc;

    InterviewBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ApplicationId, List<Belonging>> of(
            PersonId owner, Collection<ApplicationId> applications) {
        var all = new HashMap<ApplicationId, List<Belonging>>();
        if (!applications.isEmpty()) {
            jdbc.sql(
                            """
                            select id, application_id, company, role, takes_place, outcome
                            from interview
                            where owner_id = :owner and application_id in (:applications)
                            order by sorted_at, id
                            """)
                    .param("owner", owner.value())
                    .param("applications", applications.stream().map(ApplicationId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(
                                        new ApplicationId(
                                                row.getObject("application_id", UUID.class)),
                                        application -> new ArrayList<>())
                                .add(belonging(row));
                    });
        }
        return all;
    }

    private static Belonging belonging(ResultSet row) throws SQLException {
        var when = row.getObject("takes_place", LocalDateTime.class);
        var role = row.getString("role");
        return new Belonging(
                when == null ? null : when.toLocalDate(),
                role.isEmpty() ? row.getString("company") : role,
                Outcome.valueOf(row.getString("outcome")).key(),
                InterviewRoutes.interview(new InterviewId(row.getObject("id", UUID.class))));
    }

    @Override
    public Optional<Offer> offer(ApplicationId application) {
        return Optional.of(
                new Offer(
                        "interviews.new",
                        InterviewRoutes.NEW + "?application=" + application.value()));
    }
}
