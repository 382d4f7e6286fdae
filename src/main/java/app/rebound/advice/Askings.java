package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking.State;
import app.rebound.base.events.Changes;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who is asked for advice about an interview, and how it stands with them. */
@Service
@Transactional(readOnly = true)
public class Askings {

    /** The most people asked about one interview. */
    public static final int MOST = 20;

    private final AskingRepository askings;
    private final PatienceRows patience;
    private final Interviews interviews;
    private final Changes changes;
    private final Clock clock;

    Askings(
            AskingRepository askings,
            PatienceRows patience,
            Interviews interviews,
            Changes changes,
            Clock clock) {
        this.askings = askings;
        this.patience = patience;
        this.interviews = interviews;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everybody on the list, in the order they came onto it. */
    public List<Asking> of(PersonId owner, InterviewId interview) {
        return askings.findAllOf(owner.value(), interview.value()).stream()
                .map(AskingEntity::toAsking)
                .toList();
    }

    public Optional<Asking> find(PersonId owner, AskingId id) {
        return askings.findByIdAndOwnerId(id.value(), owner.value()).map(AskingEntity::toAsking);
    }

    /** How many days the person gives an answer before the next one is asked. */
    public int patience(PersonId owner) {
        return patience.of(owner);
    }

    /** From now on an answer may take so many days, at least {@value Patience#LEAST}. */
    @Transactional
    public void wait(PersonId owner, int days) {
        patience.put(owner, Math.clamp(days, Patience.LEAST, Patience.MOST));
    }

    /** Puts somebody on the list of those to ask. */
    @Transactional
    public AskingResult add(PersonId owner, InterviewId interview, AskingData typed) {
        var data =
                new AskingData(
                        typed.side(),
                        Words.line(typed.name()),
                        Words.line(typed.reach()),
                        typed.by());
        if (data.name().isEmpty()) {
            return new AskingResult.Nameless();
        }
        if (interviews.find(owner, interview).isEmpty()) {
            return new AskingResult.NotFound();
        }
        if (askings.countByInterviewId(interview.value()) >= MOST) {
            return new AskingResult.Full(MOST);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var added = askings.save(new AskingEntity(owner, interview, data, now));
        changes.announce(Interviews.topic(interview));
        return new AskingResult.Saved(added.toAsking());
    }

    /** Says how it stands with somebody since {@code on}. */
    @Transactional
    public Optional<Asking> stand(PersonId owner, AskingId id, State state, LocalDate on) {
        return with(owner, id, asking -> asking.stand(state, on));
    }

    /** Says when somebody was asked; changes nothing where they were not. */
    @Transactional
    public Optional<Asking> askedOn(PersonId owner, AskingId id, LocalDate day) {
        return with(owner, id, asking -> asking.askedOn(day));
    }

    /** Takes somebody off the list; what they said stays, with their name. */
    @Transactional
    public void remove(PersonId owner, AskingId id) {
        askings.lock(id.value(), owner.value())
                .ifPresent(asking -> {
                    askings.delete(asking);
                    changes.announce(Interviews.topic(asking.interview()));
                });
    }

    private Optional<Asking> with(PersonId owner, AskingId id, Consumer<AskingEntity> change) {
        return askings.lock(id.value(), owner.value())
                .map(asking -> {
                    change.accept(asking);
                    changes.announce(Interviews.topic(asking.interview()));
                    return asking.toAsking();
                });
    }
}
