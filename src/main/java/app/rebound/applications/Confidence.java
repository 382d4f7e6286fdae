package app.rebound.applications;

import app.rebound.account.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how confident each person felt for the next one, and what lifted it. */
@Service
public class Confidence {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    private final ConfidenceRepository said;
    private final Clock clock;

    Confidence(ConfidenceRepository said, Clock clock) {
        this.said = said;
        this.clock = clock;
    }

    /**
     * Notes how confident the person feels now, from {@value #LEAST} to {@value #MOST}, and what
     * lifted it (may be empty; what is too long is cut).
     */
    @Transactional
    public ConfidenceNote say(PersonId owner, int oneToFive, String whatLiftedIt) {
        if (oneToFive < LEAST || oneToFive > MOST) {
            throw new IllegalArgumentException("From 1 to 5, not " + oneToFive);
        }
        var lifted = whatLiftedIt.strip();
        return said.save(
                        new ConfidenceEntity(
                                owner,
                                oneToFive,
                                lifted.substring(
                                        0, Math.min(lifted.length(), ConfidenceNote.LENGTH)),
                                clock.instant()))
                .toNote();
    }

    /** What the person said last. */
    @Transactional(readOnly = true)
    public Optional<ConfidenceNote> latest(PersonId owner) {
        return said.latest(owner.value(), PageRequest.of(0, 1)).stream()
                .findFirst()
                .map(ConfidenceEntity::toNote);
    }
}
