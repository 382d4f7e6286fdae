package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that the three kind and true reminders come once for each interview. */
@Service
@PreAuthorize("isAuthenticated()")
public class Reminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether to show them now, which is true once, and not before the facts are written down or
     * writing them was passed over.
     */
    @Transactional
    public boolean showOnce(PersonId owner, InterviewId id) {
        return jdbc.sql(
                                """
                                insert into interview_reminded (interview_id, at)
                                select i.id, :now from interview i
                                where i.id = :id and i.owner_id = :owner
                                  and (i.jotted_at is not null
                                       or exists (select 1 from interview_skipped_step s
                                                  where s.interview_id = i.id
                                                    and s.step = 'JOT'))
                                on conflict do nothing
                                """)
                        .param("now", Times.offset(clock.instant()))
                        .param("id", id.value())
                        .param("owner", owner.value())
                        .update()
                > 0;
    }
}
