package app.rebound.letters;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import app.rebound.today.KeptStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers to finish a draft while its day has not passed; past it nothing is overdue. */
@Component
class LettersNextStep implements KeptStep {

    private static final int FINISH = 66;

    private final Lookups lookups;
    private final Interviews interviews;
    private final Clock clock;

    LettersNextStep(Lookups lookups, Interviews interviews, Clock clock) {
        this.lookups = lookups;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return lookups.rows(
                        Unsent.class,
                        """
                        select l.id, l.interview_id, l.to_name, l.send_by from letter l
                        where l.owner_id = :owner and l.sent_on is null and l.send_by >= :today
                            and not exists (select 1 from letter other
                                where other.interview_id = l.interview_id
                                    and other.sent_on is not null)
                        order by l.send_by, l.changed_at desc, l.id
                        fetch first 1 rows only
                        """,
                        Map.of("owner", person.value(), "today", today))
                .then(unsent ->
                        interviews
                                .stillOpen(person, unsent.stream().map(Unsent::interview).toList())
                                .map(companies -> contribution(unsent, companies)));
    }

    private static Contribution contribution(
            List<Unsent> unsent, Map<InterviewId, String> companies) {
        return new Contribution(
                unsent.stream()
                        .flatMap(letter ->
                                Optional.ofNullable(companies.get(letter.interview()))
                                        .map(letter::offer)
                                        .stream())
                        .toList(),
                List.of());
    }

    private record Unsent(UUID id, UUID interviewId, String toName, LocalDate sendBy) {

        InterviewId interview() {
            return new InterviewId(interviewId);
        }

        Offer offer(String company) {
            return new Offer(
                    FINISH,
                    toName.isEmpty() ? "letters.next.title" : "letters.next.to",
                    "letters.next.text",
                    Map.of(
                            "company",
                            company,
                            "name",
                            toName,
                            "day",
                            Formats.current().date(sendBy)),
                    "letters.next.action",
                    LetterRoutes.letter(interview(), new LetterId(id)));
        }
    }
}
