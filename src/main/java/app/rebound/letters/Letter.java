package app.rebound.letters;

import app.rebound.account.Person;
import app.rebound.interviews.InterviewId;
import app.rebound.lessons.OutsideFactor;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter, as a draft or as it was sent.
 *
 * @param version counts the changes of its text
 * @param language what it is written in, whatever the screen is
 * @param toName whom it is for; empty for nobody in particular
 * @param toReach how to reach them; empty if not known
 * @param blocks what was put into it
 * @param jotting the question it speaks of, null for none
 * @param strength the words of the one strength it carries; empty for the newest there is
 * @param sendBy until when it does something, null where it is never late
 * @param sentOn null for a draft
 */
public record Letter(
        LetterId id,
        int version,
        InterviewId interview,
        Purpose purpose,
        Locale language,
        String toName,
        String toReach,
        String subject,
        String body,
        Set<Block> blocks,
        @Nullable UUID jotting,
        String strength,
        Disclosure disclosure,
        OutsideFactor factor,
        @Nullable LocalDate sendBy,
        @Nullable LocalDate sentOn) {

    /** The longest subject. */
    public static final int LONGEST_SUBJECT = 300;

    /** The longest text. */
    public static final int LONGEST = 20_000;

    public boolean isSent() {
        return sentOn != null;
    }

    /** Whether its day has passed; one that was sent is never late, nor is one during a rest. */
    public boolean isLate(Person person, LocalDate today) {
        return sentOn == null && sendBy != null && today.isAfter(person.dueOn(sendBy));
    }
}
