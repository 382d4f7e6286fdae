package app.rebound.applications;

import app.rebound.account.PersonId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how much each person wants to do in a week, and goes easy when it was hard. */
@Service
public class WeeklyTargets {

    private final ApplicationSettingsKeeper settings;
    private final JdbcClient jdbc;

    WeeklyTargets(ApplicationSettingsKeeper settings, JdbcClient jdbc) {
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /** The week in which {@code day} falls, in one statement. */
    @Transactional(readOnly = true)
    public Week week(PersonId owner, LocalDate day) {
        var monday = Week.mondayOf(day);
        return jdbc.sql(
                        """
                        select
                            (select count(*) from application a where a.owner_id = :owner
                                and a.applied_on >= :monday and a.applied_on < :next) as sent,
                            (select count(*) from contact_hello h where h.owner_id = :owner
                                and h.said_on >= :monday and h.said_on < :next) as written,
                            (select s.weekly_target from application_settings s
                                where s.owner_id = :owner) as target,
                            (select s.eased_on from application_settings s
                                where s.owner_id = :owner) as eased_on
                        """)
                .param("owner", owner.value())
                .param("monday", monday)
                .param("next", monday.plusWeeks(1))
                .query((row, number) -> {
                    var target = row.getObject("target", Integer.class);
                    return new Week(
                            monday,
                            row.getInt("sent"),
                            row.getInt("written"),
                            target,
                            Week.isGentle(monday, row.getObject("eased_on", LocalDate.class)));
                })
                .single();
    }

    /** From now on the person wants to do so many things a week, from 1 to {@value Week#MOST}. */
    @Transactional
    public void aimAt(PersonId owner, int actions) {
        settings.change(owner, kept -> kept.aimAt(Math.clamp(actions, 1, Week.MOST)));
    }

    /** The person wants no target any more. */
    @Transactional
    public void aimAtNothing(PersonId owner) {
        settings.change(owner, kept -> kept.aimAt(null));
    }

    /** Asks for less in the week or two that the seven days from {@code on} reach into. */
    @Transactional
    public void ease(PersonId owner, LocalDate on) {
        settings.change(owner, kept -> kept.ease(on));
    }

    /** Asks for as much as usual again. */
    @Transactional
    public void easeNoMore(PersonId owner) {
        settings.change(owner, ApplicationSettingsEntity::easeNoMore);
    }
}
