package app.rebound.talk;

import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.lessons.LessonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * "Please look at …": what is shown of an interview, and to whom.
 *
 * @param ownerName what the others know the owner by
 * @param about whether company and role are told
 * @param questions the jottings to show, at least one
 * @param facts what is shown of each, at least one
 * @param otherwise the questions of which something else is shown
 * @param message what to look at, or empty
 * @param lessons lessons of one's own to offer
 * @param names a name for each person; each gets a link of their own
 */
public record Share(
        InterviewId interview,
        String ownerName,
        About about,
        List<UUID> questions,
        Set<Fact> facts,
        Map<UUID, Set<Fact>> otherwise,
        String message,
        List<LessonId> lessons,
        Duration open,
        List<String> names) {

    /** Whether the others learn where the interview was. */
    public enum About {
        COMPANY_AND_ROLE,
        NOTHING
    }

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_MESSAGE = 1000;
    public static final int MOST_PEOPLE = 20;
    public static final int MOST_LESSONS = 10;
    public static final int DEFAULT_DAYS = 14;
    public static final int MOST_DAYS = 90;

    /** The same is shown of each question. */
    public Share(
            InterviewId interview,
            String ownerName,
            About about,
            List<UUID> questions,
            Set<Fact> facts,
            String message,
            List<LessonId> lessons,
            Duration open,
            List<String> names) {
        this(
                interview, ownerName, about, questions, facts, Map.of(), message, lessons, open,
                names);
    }

    public Share {
        ownerName = ownerName.strip();
        message = message.strip();
        questions = List.copyOf(questions);
        facts = Set.copyOf(facts);
        otherwise = Map.copyOf(otherwise);
        lessons = List.copyOf(lessons);
        names = names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private Set<Fact> factsOf(UUID question) {
        return otherwise.getOrDefault(question, facts);
    }

    boolean isSound() {
        return isName(ownerName)
                && message.length() <= LONGEST_MESSAGE
                && !questions.isEmpty()
                && questions.stream().noneMatch(question -> factsOf(question).isEmpty())
                && lessons.size() <= MOST_LESSONS
                && !names.isEmpty()
                && names.size() <= MOST_PEOPLE
                && names.stream().allMatch(Share::isName)
                && isOpen(open);
    }

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    static boolean isOpen(Duration open) {
        return open.compareTo(Duration.ofDays(1)) >= 0
                && open.compareTo(Duration.ofDays(MOST_DAYS)) <= 0;
    }
}
