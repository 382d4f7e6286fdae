package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Offers what the person planned and what lies in their own hands; a silence is named together with
 * what one can do about it. While someone rests nobody is asked.
 */
@Component
class ApplicationsNextStep implements KeptStep {

    private static final int ACTION = 75;
    private static final int HELLO = 65;
    private static final int SILENCE = 55;
    private static final int WEEK = 35;

    /** The most pressing of each kind. */
    private static final String DUE =
            """
            (select 'ACTION' as kind, a.id, a.company as who, a.next_action as what,
                    a.next_on as since
             from application a
             where a.owner_id = :owner and a.next_on <= :today
             order by a.next_on, a.id fetch first 1 rows only)
            union all
            (select 'HELLO', c.id, c.name, c.company, c.hello_on
             from contact c
             where c.owner_id = :owner and c.hello_on <= :today
             order by c.hello_on, c.id fetch first 1 rows only)
            union all
            (select 'SILENCE', a.id, a.company, a.role, a.last_sign_on
             from application a
             join application_stage s on s.id = a.stage_id
             where a.owner_id = :owner and s.meaning = 'INTERVIEWING'
               and a.last_sign_on <= cast(:today as date) - coalesce(
                   (select k.silent_after_days from application_settings k
                    where k.owner_id = :owner), :days)
             order by a.last_sign_on, a.id fetch first 1 rows only)
            """;

    private static final String THIS_WEEK =
            """
            select s.eased_on, s.weekly_target as target,
                   (select count(*) from application a
                    where a.owner_id = :owner and a.applied_on >= :monday
                      and a.applied_on < :next) as sent,
                   (select count(*) from contact_hello h
                    where h.owner_id = :owner and h.said_on >= :monday
                      and h.said_on < :next) as written
            from application_settings s
            where s.owner_id = :owner and s.weekly_target is not null
            """;

    private final Lookups lookups;
    private final Clock clock;

    ApplicationsNextStep(Lookups lookups, Clock clock) {
        this.lookups = lookups;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var today = Formats.current().today(clock);
        var monday = Week.mondayOf(today);
        var due =
                lookups.rows(
                        Due.class,
                        DUE,
                        Map.of(
                                "owner",
                                person.value(),
                                "today",
                                today,
                                "days",
                                ApplicationSettings.SILENT_AFTER_DAYS));
        var week =
                lookups.rows(
                        ThisWeek.class,
                        THIS_WEEK,
                        Map.of(
                                "owner",
                                person.value(),
                                "monday",
                                monday,
                                "next",
                                monday.plusWeeks(1)));
        return due.with(
                week,
                (dues, weeks) ->
                        new Contribution(
                                Stream.concat(
                                                dues.stream().map(one -> one.offer(today)),
                                                weeks.stream()
                                                        .flatMap(one -> one.offer(monday).stream()))
                                        .toList(),
                                List.of()));
    }

    private enum Kind {
        ACTION,
        HELLO,
        SILENCE
    }

    private record Due(Kind kind, UUID id, String who, String what, LocalDate since) {

        Offer offer(LocalDate today) {
            var days = ChronoUnit.DAYS.between(since, today);
            Map<String, Object> args = Map.of("who", who, "what", what, "days", days);
            return switch (kind) {
                case ACTION ->
                        new Offer(
                                ApplicationsNextStep.ACTION,
                                what.isEmpty()
                                        ? "application.next.action-unnamed"
                                        : "application.next.action",
                                "application.next.action-text",
                                args,
                                "application.next.action-open",
                                ApplicationRoutes.application(new ApplicationId(id)));
                case HELLO ->
                        new Offer(
                                ApplicationsNextStep.HELLO,
                                "application.next.hello",
                                "application.next.hello-text",
                                args,
                                "application.next.hello-open",
                                ApplicationRoutes.contact(new ContactId(id)));
                case SILENCE ->
                        new Offer(
                                ApplicationsNextStep.SILENCE,
                                "application.next.silence",
                                "application.next.silence-text",
                                args,
                                "application.next.silence-open",
                                ApplicationRoutes.application(new ApplicationId(id)));
            };
        }
    }

    private record ThisWeek(@Nullable LocalDate easedOn, int target, int sent, int written) {

        /** Nothing once the week holds what the person wanted. */
        Optional<Offer> offer(LocalDate monday) {
            var week = new Week(monday, sent, written, target, Week.isGentle(monday, easedOn));
            return week.left() == 0
                    ? Optional.empty()
                    : Optional.of(
                            new Offer(
                                    WEEK,
                                    "application.next.week",
                                    week.gentle()
                                            ? "application.next.week-gentle-text"
                                            : "application.next.week-text",
                                    Map.of("done", week.done(), "aim", week.aim().orElse(0)),
                                    "application.next.week-action",
                                    ApplicationRoutes.WEEK));
        }
    }
}
