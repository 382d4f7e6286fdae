package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person writes for nobody else: a line that forgives, and pages of writing freely. Never
 * shared, shown in no other place, taken along only by the person; open during the cool-off.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PrivateLines {

    /** Days of writing freely about one interview; more did no good where it was studied. */
    public static final int MOST_DAYS = 4;

    /** The longest page. */
    public static final int LONGEST = 20_000;

    private static final int FORGIVENESS = 0;

    private final PrivateRows rows;
    private final InterviewRepository interviews;

    PrivateLines(PrivateRows rows, InterviewRepository interviews) {
        this.rows = rows;
        this.interviews = interviews;
    }

    /** The line in which the person forgives themselves, empty where there is none. */
    @Transactional(readOnly = true)
    public String forgiveness(PersonId owner, InterviewId id) {
        return rows.of(owner.value(), id.value()).stream()
                .filter(page -> page.number() == FORGIVENESS)
                .map(PrivatePage::words)
                .findFirst()
                .orElse("");
    }

    /** Writes that line where {@code seen} stands, unless another window wrote there first. */
    public PrivateResult forgive(
            PersonId owner, InterviewId id, LocalDate today, String seen, String words) {
        return put(owner, id, FORGIVENESS, today, seen, words);
    }

    /** The pages of writing freely, the first day first. */
    @Transactional(readOnly = true)
    public List<PrivatePage> pages(PersonId owner, InterviewId id) {
        return rows.of(owner.value(), id.value()).stream()
                .filter(page -> page.number() != FORGIVENESS)
                .toList();
    }

    /**
     * Writes the page of {@code today} where {@code seen} stands, unless another window wrote there
     * first.
     */
    public PrivateResult write(
            PersonId owner, InterviewId id, LocalDate today, String seen, String words) {
        var pages = pages(owner, id);
        var number =
                pages.stream()
                        .filter(page -> page.day().equals(today))
                        .map(PrivatePage::number)
                        .findFirst()
                        .orElseGet(() -> pages.isEmpty() ? 1 : pages.getLast().number() + 1);
        if (number > MOST_DAYS) {
            return new PrivateResult.EnoughDays();
        }
        return put(owner, id, number, today, seen, words);
    }

    /** Throws a page of writing freely away for good. */
    public void throwAway(PersonId owner, InterviewId id, int page) {
        if (page != FORGIVENESS) {
            rows.delete(owner.value(), id.value(), page);
        }
    }

    private PrivateResult put(
            PersonId owner, InterviewId id, int page, LocalDate today, String seen, String words) {
        if (interviews.lock(id.value(), owner.value()).isEmpty()) {
            return new PrivateResult.NotFound();
        }
        var cut = words.substring(0, Math.min(words.length(), LONGEST));
        var current = current(owner.value(), id.value(), page);
        if (!current.equals(seen) && !current.equals(cut)) {
            return new PrivateResult.ChangedMeanwhile(current);
        }
        rows.put(owner.value(), id.value(), page, today, cut);
        return new PrivateResult.Saved();
    }

    private String current(UUID owner, UUID interview, int page) {
        return rows.of(owner, interview).stream()
                .filter(found -> found.number() == page)
                .map(PrivatePage::words)
                .findFirst()
                .orElse("");
    }
}
