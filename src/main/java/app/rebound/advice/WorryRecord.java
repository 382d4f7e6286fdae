package app.rebound.advice;

import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviews;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A dated record of what worries a person about how they were turned down. It can be added to,
 * never changed or taken out of singly; it is for the person alone, says nothing about whether
 * something was lawful, and asks for nothing about who they are.
 */
@Service
@Transactional(readOnly = true)
public class WorryRecord {

    private final RecordRows rows;
    private final Interviews interviews;
    private final Changes changes;
    private final Clock clock;

    WorryRecord(RecordRows rows, Interviews interviews, Changes changes, Clock clock) {
        this.rows = rows;
        this.interviews = interviews;
        this.changes = changes;
        this.clock = clock;
    }

    /** One page, newest first. */
    public List<RecordEntry> of(PersonId owner, InterviewId interview, Pageable page) {
        return rows.of(owner, interview, page);
    }

    /** The whole record, oldest first, as it is taken along. */
    public List<RecordEntry> all(PersonId owner, InterviewId interview) {
        return rows.all(owner, interview);
    }

    /** Adds an entry, stamped with the time now. */
    @Transactional
    public RecordResult add(
            PersonId owner, InterviewId id, @Nullable LocalDate happenedOn, String words) {
        var text = Words.text(words).strip();
        if (text.isEmpty()) {
            return new RecordResult.Empty();
        }
        if (interviews.find(owner, id).isEmpty()) {
            return new RecordResult.NotFound();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new RecordEntry(UUID.randomUUID(), happenedOn, text, now);
        rows.add(owner, id, entry);
        changes.announce(Interviews.topic(id));
        return new RecordResult.Added(entry);
    }
}
