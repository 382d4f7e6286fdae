package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.trend.SessionScore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how confident each person felt for the next one, and what lifted it. */
@Service
public class Confidence {

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** What is older than so many times says little about now. */
    private static final int LOOKED_AT = 100;

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

    /** What the person said lately, newest first. */
    @Transactional(readOnly = true)
    public List<ConfidenceNote> lately(PersonId owner) {
        return said.latest(owner.value(), PageRequest.of(0, LOOKED_AT)).stream()
                .map(ConfidenceEntity::toNote)
                .toList();
    }

    /** That was not meant; nothing remains of it. */
    @Transactional
    public void takeBack(PersonId owner, UUID note) {
        said.deleteByIdAndOwnerId(note, owner.value());
    }

    /**
     * One value for each day on which something was said, in time order: what is said twice on a
     * day is not two independent values.
     */
    public static List<SessionScore> days(List<ConfidenceNote> notes, ZoneId zone) {
        return notes.stream()
                .collect(
                        Collectors.groupingBy(
                                note -> LocalDate.ofInstant(note.at(), zone),
                                TreeMap::new,
                                Collectors.averagingInt(ConfidenceNote::level)))
                .entrySet()
                .stream()
                .map(day ->
                        new SessionScore(
                                day.getKey().atStartOfDay(zone).toInstant(), day.getValue()))
                .toList();
    }
}
