package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the scorecards: drafts, sent ones and their corrections; sealed until one's own is sent and
 * no seal is on the sitting ({@link Seals}). A rater only ever reaches their own scorecard: there
 * is no way from one rater to another's.
 */
@Service
public class Scorecards implements ScorecardDesk {

    private final ScorecardRepository scorecards;
    private final CorrectionRepository corrections;
    private final CorrectionDraftRepository drafts;
    private final OccasionMeans means;
    private final OpenedScorecards opened;
    private final SealRepository seals;
    private final Rubrics rubrics;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Scorecards(
            ScorecardRepository scorecards,
            CorrectionRepository corrections,
            CorrectionDraftRepository drafts,
            OccasionMeans means,
            OpenedScorecards opened,
            SealRepository seals,
            Rubrics rubrics,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.scorecards = scorecards;
        this.corrections = corrections;
        this.drafts = drafts;
        this.means = means;
        this.opened = opened;
        this.seals = seals;
        this.rubrics = rubrics;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The rater's scorecard for the subject; an empty draft on the newest rubric if there is none.
     */
    public Scorecard open(RatedSubject subject, Rater rater, Locale language) {
        try {
            return transaction.execute(status -> openOrStart(subject, rater, language));
        } catch (DataIntegrityViolationException e) {
            // A second tab was first: its draft is the one.
            return find(subject.ref(), rater, language).orElseThrow(() -> e);
        }
    }

    /** The rater's scorecard for the subject, draft or sent, or empty. */
    @Transactional(readOnly = true)
    public Optional<Scorecard> find(SubjectRef subject, Rater rater, Locale language) {
        return scorecards
                .findBySubject(subject.type(), subject.id(), rater.kind(), rater.id())
                .map(card -> toScorecard(card, language));
    }

    @Override
    public SaveResult saveDraft(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language) {
        return unlessOverwritten(
                () ->
                        mine(id, rater)
                                .<SaveResult>map(card -> {
                                    if (card.isSent() || card.version() != expectedVersion) {
                                        return notSaved(card, language);
                                    }
                                    var draft = data.asDraft(rubric(card, language));
                                    return new SaveResult.Saved(keep(card, draft, rater, language));
                                })
                                .orElseGet(SaveResult.NotFound::new),
                () ->
                        mine(id, rater)
                                .map(card -> notSaved(card, language))
                                .orElseGet(SaveResult.NotFound::new));
    }

    @Override
    public SendResult send(
            ScorecardId id, Rater rater, int expectedVersion, ScorecardData data, Locale language) {
        return unlessOverwritten(
                () ->
                        mine(id, rater)
                                .map(card -> {
                                    if (card.isSent() || card.version() != expectedVersion) {
                                        return notSent(card, language);
                                    }
                                    return sendComplete(card, data, rater, language);
                                })
                                .orElseGet(SendResult.NotFound::new),
                () ->
                        mine(id, rater)
                                .map(card -> notSent(card, language))
                                .orElseGet(SendResult.NotFound::new));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CorrectionDraft> correctionDraft(ScorecardId id, Rater rater) {
        return mine(id, rater)
                .flatMap(card -> drafts.of(card.id()))
                .map(CorrectionDraftEntity::toDraft);
    }

    @Override
    public KeepResult keepCorrection(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language) {
        var words = Texts.storable(reason, Correction.REASON_MAX);
        Supplier<KeepResult> keep =
                () ->
                        mine(id, rater)
                                .filter(ScorecardEntity::isSent)
                                .map(card ->
                                        keepDraft(
                                                card,
                                                expectedVersion,
                                                data.asDraft(rubric(card, language)),
                                                words))
                                .orElseGet(KeepResult.NotFound::new);
        try {
            return unlessOverwritten(keep, keep);
        } catch (DataIntegrityViolationException e) {
            // A second tab began one at the same moment: its is there now.
            return transaction.execute(status -> keep.get());
        }
    }

    @Override
    @Transactional
    public void dropCorrection(ScorecardId id, Rater rater) {
        mine(id, rater).flatMap(card -> drafts.of(card.id())).ifPresent(drafts::delete);
    }

    @Override
    public CorrectResult correct(
            ScorecardId id,
            Rater rater,
            int expectedVersion,
            ScorecardData data,
            String reason,
            Locale language) {
        return unlessOverwritten(
                () ->
                        mine(id, rater)
                                .filter(ScorecardEntity::isSent)
                                .map(card -> {
                                    if (card.version() != expectedVersion) {
                                        return notCorrected(card, language);
                                    }
                                    return correctComplete(card, data, reason, rater, language);
                                })
                                .orElseGet(CorrectResult.NotFound::new),
                () ->
                        mine(id, rater)
                                .map(card -> notCorrected(card, language))
                                .orElseGet(CorrectResult.NotFound::new));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Correction> history(ScorecardId id, Rater rater) {
        return mine(id, rater).map(this::corrections).orElseGet(List::of);
    }

    /** How a scorecard that {@code owner} may read was corrected after sending, oldest first. */
    @Transactional(readOnly = true)
    public List<Correction> history(ScorecardId id, PersonId owner) {
        return scorecards
                .findByIdAndOwnerId(id.value(), owner.value())
                .filter(ScorecardEntity::isSent)
                .filter(card -> card.isSelf() || !isClosed(card) && isSelfRated(card))
                .map(this::corrections)
                .orElseGet(List::of);
    }

    /** What {@code owner} may read about their own subject. */
    @Transactional(readOnly = true)
    public Reading read(PersonId owner, SubjectRef subject, Locale language) {
        var sent = scorecards.findSent(owner.value(), subject.type(), subject.id());
        var others = sent.stream().filter(card -> !card.isSelf()).toList();
        var own = sent.stream().filter(ScorecardEntity::isSelf).findFirst();
        if (own.isEmpty()) {
            return new Reading.Sealed(others.size());
        }
        var self = toScorecard(own.get(), language);
        return isClosed(own.get())
                ? new Reading.Waiting(self)
                : new Reading.Open(
                        self, others.stream().map(card -> toScorecard(card, language)).toList());
    }

    /** The sent self-scorecards of several subjects of one owner, in one query. */
    @Transactional(readOnly = true)
    public List<Scorecard> selfRatings(PersonId owner, List<SubjectRef> subjects, Locale language) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var wanted = Set.copyOf(subjects);
        var ids = subjects.stream().map(SubjectRef::id).toList();
        return scorecards.findSent(owner.value(), ids, Rater.Kind.SELF).stream()
                .filter(card -> wanted.contains(card.subject()))
                .map(card -> toScorecard(card, language))
                .toList();
    }

    /**
     * Session means per criterion of everything {@code owner} may read, oldest first.
     *
     * @param from inclusive
     * @param until exclusive
     * @param labels only subjects that carry all of these; empty for all
     */
    @Transactional(readOnly = true)
    public List<OccasionMean> occasionMeans(
            PersonId owner, Instant from, Instant until, Set<String> labels) {
        return means.find(owner, from, until, labels);
    }

    /** How {@code owner} rated themselves since {@code from}, one line a criterion. */
    @Transactional(readOnly = true)
    public List<OwnMean> ownMeans(PersonId owner, Instant from) {
        return means.own(owner, from);
    }

    /** What others found strong about {@code owner}, as far as it is open, newest first. */
    @Transactional(readOnly = true)
    public List<Praise> praise(PersonId owner, int max) {
        return opened.praise(owner, max);
    }

    /** Everything sent about what {@code owner} did on these occasions, as far as it is open. */
    @Transactional(readOnly = true)
    public List<Judged> judged(PersonId owner, Collection<UUID> occasions) {
        return opened.judged(owner, occasions);
    }

    /**
     * Takes a rater's name and drafts away. What they sent stays with the person it was written
     * for, who has answered and learned by it, from now on without a name.
     */
    @Transactional
    public void forget(Rater rater) {
        for (var card : scorecards.findByRaterKindAndRaterId(rater.kind(), rater.id())) {
            if (card.isSent()) {
                card.forgetRaterName();
                drafts.of(card.id()).ifPresent(drafts::delete);
            } else {
                scorecards.delete(card);
            }
        }
    }

    /** How many scorecards were sent about one sitting of {@code owner}, by anyone. */
    @Transactional(readOnly = true)
    public int countSent(PersonId owner, UUID occasion) {
        return scorecards.countSent(owner.value(), occasion);
    }

    /** Leaves nothing of what anyone filled in about one sitting of {@code owner}. */
    @Transactional
    public void forget(PersonId owner, UUID occasion) {
        scorecards.deleteAllOf(owner.value(), occasion);
        seals.deleteOf(owner.value(), occasion);
    }

    private Scorecard openOrStart(RatedSubject subject, Rater rater, Locale language) {
        return find(subject.ref(), rater, language)
                .orElseGet(() -> {
                    var rubric = rubrics.newestVersion(Rubrics.SHIPPED);
                    var draft = new ScorecardEntity(subject, rater, rubric, now());
                    return toScorecard(scorecards.saveAndFlush(draft), language);
                });
    }

    private SendResult sendComplete(
            ScorecardEntity card, ScorecardData data, Rater rater, Locale language) {
        var complete = data.asSent(rubric(card, language));
        var problems = SendingRules.problems(rubric(card, language), complete);
        if (!problems.isEmpty()) {
            return new SendResult.Incomplete(problems);
        }
        card.send(now());
        var sent = keep(card, complete, rater, language);
        events.publishEvent(
                new ScorecardSent(card.subject(), card.owner(), card.rater(), complete.delivery()));
        return new SendResult.Sent(sent);
    }

    private KeepResult keepDraft(
            ScorecardEntity card, int expectedVersion, ScorecardData data, String reason) {
        var kept = drafts.of(card.id());
        if (kept.isEmpty()) {
            var begun = new CorrectionDraftEntity(card.id(), data, reason, now());
            return new KeepResult.Kept(drafts.saveAndFlush(begun).toDraft());
        }
        var draft = kept.get();
        if (draft.version() != expectedVersion) {
            return new KeepResult.ChangedMeanwhile(draft.toDraft());
        }
        draft.write(data, reason, now());
        return new KeepResult.Kept(drafts.saveAndFlush(draft).toDraft());
    }

    private CorrectResult correctComplete(
            ScorecardEntity card, ScorecardData data, String reason, Rater rater, Locale language) {
        var complete = data.asSent(rubric(card, language));
        var problems = new ArrayList<>(SendingRules.problems(rubric(card, language), complete));
        if (reason.isBlank()) {
            problems.add(new Problem(null, Problem.Kind.REASON_MISSING));
        }
        if (!problems.isEmpty()) {
            return new CorrectResult.Incomplete(problems);
        }
        var number = corrections.countByScorecardId(card.id()) + 1;
        var why = Texts.storable(reason.strip(), Correction.REASON_MAX);
        corrections.save(card.correct(complete, why, number, rater, now()));
        drafts.of(card.id()).ifPresent(drafts::delete);
        var corrected = toScorecard(scorecards.saveAndFlush(card), language);
        events.publishEvent(
                new ScorecardCorrected(card.subject(), card.owner(), rater, complete.delivery()));
        return new CorrectResult.Corrected(corrected);
    }

    private Scorecard keep(ScorecardEntity card, ScorecardData data, Rater rater, Locale language) {
        var first = card.data().isBlank() && !data.isBlank();
        card.fill(data, rater, now());
        var kept = toScorecard(scorecards.saveAndFlush(card), language);
        if (first) {
            events.publishEvent(new ScorecardStarted(card.subject(), card.owner(), rater));
        }
        return kept;
    }

    private SaveResult notSaved(ScorecardEntity card, Locale language) {
        var current = toScorecard(card, language);
        return card.isSent()
                ? new SaveResult.AlreadySent(current)
                : new SaveResult.ChangedMeanwhile(current);
    }

    private SendResult notSent(ScorecardEntity card, Locale language) {
        var current = toScorecard(card, language);
        return card.isSent()
                ? new SendResult.AlreadySent(current)
                : new SendResult.ChangedMeanwhile(current);
    }

    private CorrectResult notCorrected(ScorecardEntity card, Locale language) {
        return new CorrectResult.ChangedMeanwhile(toScorecard(card, language));
    }

    /** Whether the seal on its sitting keeps what others wrote from the owner. */
    private boolean isClosed(ScorecardEntity card) {
        return seals.find(card.occasion(), card.owner().value())
                .filter(SealEntity::isClosed)
                .isPresent();
    }

    private boolean isSelfRated(ScorecardEntity card) {
        var subject = card.subject();
        return scorecards
                .findBySubject(subject.type(), subject.id(), Rater.Kind.SELF, card.owner().value())
                .filter(ScorecardEntity::isSent)
                .isPresent();
    }

    private List<Correction> corrections(ScorecardEntity card) {
        return corrections.findAllOf(List.of(card.id())).stream()
                .map(CorrectionEntity::toCorrection)
                .toList();
    }

    private Optional<ScorecardEntity> mine(ScorecardId id, Rater rater) {
        return scorecards.findByRater(id.value(), rater.kind(), rater.id());
    }

    private Scorecard toScorecard(ScorecardEntity card, Locale language) {
        return card.toScorecard(rubric(card, language));
    }

    private Rubric rubric(ScorecardEntity card, Locale language) {
        return rubrics.version(card.rubricVersion(), card.subject().type(), language);
    }

    /** As precise as both databases keep it, so that what was saved equals what is read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Two that save at once: the second is told what the first made of it. */
    private <R> R unlessOverwritten(Supplier<R> change, Supplier<R> changedMeanwhile) {
        try {
            return transaction.execute(status -> change.get());
        } catch (ConcurrencyFailureException e) {
            return transaction.execute(status -> changedMeanwhile.get());
        }
    }
}
