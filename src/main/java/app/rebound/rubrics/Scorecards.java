package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Keeps the scorecards: drafts, sent ones and their corrections; sealed until one's own is sent.
 */
@Service
public class Scorecards implements ScorecardDesk {

    /**
     * The rater's scorecard for the subject; an empty draft on the newest rubric if there is none.
     */
    public Scorecard open(RatedSubject subject, Rater rater, Locale language) {
        throw new UnsupportedOperationException("rubrics");
    }

    /** The rater's scorecard for the subject, draft or sent, or empty. */
    public Optional<Scorecard> find(SubjectRef subject, Rater rater, Locale language) {
        throw new UnsupportedOperationException("rubrics");
    }

    @Override
    public ScorecardResult keep(Scorecard shown, ScorecardData data) {
        throw new UnsupportedOperationException("rubrics");
    }

    @Override
    public ScorecardResult send(Scorecard shown, ScorecardData data) {
        throw new UnsupportedOperationException("rubrics");
    }

    @Override
    public ScorecardResult correct(Scorecard shown, ScorecardData data, String reason) {
        throw new UnsupportedOperationException("rubrics");
    }

    /** What {@code owner} may read about their own subject. */
    public Reading read(PersonId owner, SubjectRef subject, Locale language) {
        throw new UnsupportedOperationException("rubrics");
    }

    /** The sent self-scorecards of several subjects of one owner, in one query. */
    public List<Scorecard> selfRatings(PersonId owner, List<SubjectRef> subjects, Locale language) {
        throw new UnsupportedOperationException("rubrics");
    }

    /**
     * Session means per criterion of everything sent about {@code owner}, oldest first.
     *
     * @param from inclusive
     * @param until exclusive
     * @param labels only subjects that carry all of these; empty for all
     */
    public List<OccasionMean> occasionMeans(
            PersonId owner, Instant from, Instant until, Set<String> labels) {
        throw new UnsupportedOperationException("rubrics");
    }
}
