package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was asked in an interview and what came of it, question by question. */
@Service
@Transactional(readOnly = true)
public class Jottings {

    /** The most questions one interview holds. */
    public static final int MOST = 200;

    private final InterviewRepository interviews;
    private final JottingRepository jottings;
    private final QuestionBank bank;
    private final BankShelf shelf;
    private final Stumbles stumbles;
    private final Changes changes;
    private final Clock clock;

    Jottings(
            InterviewRepository interviews,
            JottingRepository jottings,
            QuestionBank bank,
            BankShelf shelf,
            Stumbles stumbles,
            Changes changes,
            Clock clock) {
        this.interviews = interviews;
        this.jottings = jottings;
        this.bank = bank;
        this.shelf = shelf;
        this.stumbles = stumbles;
        this.changes = changes;
        this.clock = clock;
    }

    /** All questions of an interview in the order asked, with their corrections. */
    public List<Jotting> of(PersonId owner, InterviewId interview) {
        return jottings.findAllOf(owner.value(), interview.value()).stream()
                .map(JottingEntity::toJotting)
                .toList();
    }

    public Optional<Jotting> find(PersonId owner, UUID jotting) {
        return jottings.findByIdAndOwnerId(jotting, owner.value()).map(JottingEntity::toJotting);
    }

    /** Adds a question at the end; empty where there is no such interview or no room in it. */
    @Transactional
    public Optional<Jotting> add(PersonId owner, InterviewId interview, JottingData data) {
        return addAll(owner, interview, List.of(data)).stream().findFirst();
    }

    /** Adds questions at the end, as many as there is room for. */
    @Transactional
    public List<Jotting> addAll(PersonId owner, InterviewId interview, List<JottingData> all) {
        return interviews
                .lock(interview.value(), owner.value())
                .map(held -> {
                    var added = new ArrayList<JottingEntity>();
                    var position = jottings.nextPosition(interview.value());
                    for (var data : all) {
                        if (position < MOST) {
                            added.add(new JottingEntity(held, cut(data), position++, now()));
                        }
                    }
                    changes.announce(Interviews.topic(interview));
                    return jottings.saveAll(added).stream().map(JottingEntity::toJotting).toList();
                })
                .orElse(List.of());
    }

    /**
     * Writes {@code text} where {@code seen} stands. If another window wrote something else there
     * first, nothing is changed; other fields of the same question don't matter.
     */
    @Transactional
    public JottingResult change(PersonId owner, UUID jotting, Fact fact, String seen, String text) {
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    var now = found.text(fact);
                    if (!now.equals(seen) && !now.equals(text)) {
                        return new JottingResult.ChangedMeanwhile(found.toJotting());
                    }
                    if (!now.equals(text)) {
                        found.write(fact, cut(text), interview.jottedAt(), now());
                    }
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    /**
     * Says how an answer was, or takes it back with null; closed during the cool-off. A rough one
     * is a trip over its question, which then comes back in practice until it is clear.
     */
    @Transactional
    public JottingResult rate(PersonId owner, UUID jotting, @Nullable Quality quality) {
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    var until = interview.coolOffUntil();
                    if (until.isAfter(now())) {
                        return new JottingResult.ClosedUntil(until);
                    }
                    if (quality == Quality.ROUGH && found.question() == null) {
                        found.isQuestion(
                                shelf.keep(interview.toInterview(), owner, found.text(Fact.ASKED))
                                        .orElse(null));
                    }
                    found.rate(quality);
                    stumbles.note(owner, interview.toInterview(), found.toJotting());
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    /** Says which question of the bank this is, or that it is none; it must be one they may see. */
    @Transactional
    public JottingResult isQuestion(PersonId owner, UUID jotting, @Nullable QuestionId question) {
        if (question != null && bank.find(owner, question).isEmpty()) {
            return new JottingResult.NotFound();
        }
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    stumbles.forget(owner, interview.toInterview(), found.toJotting());
                    found.isQuestion(question);
                    stumbles.note(owner, interview.toInterview(), found.toJotting());
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    /**
     * Puts the question among the person's own, with where it was met as its source; one that is
     * there already is recognised instead.
     */
    @Transactional
    public JottingResult keepQuestion(PersonId owner, UUID jotting) {
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    if (found.question() == null) {
                        found.isQuestion(
                                shelf.keep(interview.toInterview(), owner, found.text(Fact.ASKED))
                                        .orElse(null));
                        stumbles.note(owner, interview.toInterview(), found.toJotting());
                    }
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    /** Takes a question out; {@link #bringBack} undoes it. */
    @Transactional
    public JottingResult remove(PersonId owner, UUID jotting) {
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    found.remove(now());
                    stumbles.forget(owner, interview.toInterview(), found.toJotting());
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    @Transactional
    public JottingResult bringBack(PersonId owner, UUID jotting) {
        return with(
                owner,
                jotting,
                (interview, found) -> {
                    found.bringBack();
                    stumbles.note(owner, interview.toInterview(), found.toJotting());
                    return new JottingResult.Saved(found.toJotting());
                });
    }

    /** Says that what is remembered is written down: from here on changes show as corrections. */
    @Transactional
    public void finish(PersonId owner, InterviewId interview) {
        interviews
                .lock(interview.value(), owner.value())
                .ifPresent(held -> {
                    held.jotted(now());
                    changes.announce(Interviews.topic(interview));
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private JottingResult with(
            PersonId owner,
            UUID jotting,
            BiFunction<InterviewEntity, JottingEntity, JottingResult> action) {
        return jottings.interviewOf(jotting, owner.value())
                .flatMap(interview -> interviews.lock(interview, owner.value()))
                .flatMap(interview ->
                        jottings.findByIdAndOwnerId(jotting, owner.value())
                                .map(found -> {
                                    changes.announce(Interviews.topic(found.interview()));
                                    return action.apply(interview, found);
                                }))
                .orElseGet(JottingResult.NotFound::new);
    }

    private static JottingData cut(JottingData data) {
        return new JottingData(
                cut(data.asked()),
                cut(data.answered()),
                cut(data.reaction()),
                cut(data.differently()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), JottingData.LONGEST));
    }
}
