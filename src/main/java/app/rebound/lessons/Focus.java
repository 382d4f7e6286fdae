package app.rebound.lessons;

import java.util.List;
import java.util.stream.Stream;

/**
 * The lessons a person works on now: do's first, and never more don'ts than do's.
 *
 * @param dos at most three
 * @param donts no more than there are do's
 * @param waiting don'ts in focus that are not shown until there are as many do's
 */
public record Focus(List<Lesson> dos, List<Lesson> donts, List<Lesson> waiting) {

    /** Sorts lessons in focus, each kind in the order it came into focus. */
    static Focus of(List<Lesson> inFocus) {
        var dos = inFocus.stream().filter(lesson -> lesson.kind() == Lesson.Kind.DO).toList();
        var donts = inFocus.stream().filter(lesson -> lesson.kind() == Lesson.Kind.DONT).toList();
        var shown = Math.min(dos.size(), donts.size());
        return new Focus(dos, donts.subList(0, shown), donts.subList(shown, donts.size()));
    }

    public boolean isEmpty() {
        return dos.isEmpty() && donts.isEmpty() && waiting.isEmpty();
    }

    /** What is shown, do's first. */
    public List<Lesson> shown() {
        return Stream.concat(dos.stream(), donts.stream()).toList();
    }
}
