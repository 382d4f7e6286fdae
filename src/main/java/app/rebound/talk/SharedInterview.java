package app.rebound.talk;

import app.rebound.interviews.Fact;
import app.rebound.interviews.Jotting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * An interview as somebody else sees it: the chosen facts of the chosen questions, and nothing that
 * was judged, felt or kept private.
 *
 * @param company empty where it is hidden
 * @param role empty where it is hidden or was never said
 */
public record SharedInterview(String company, String role, List<Question> questions) {

    /**
     * One question.
     *
     * @param number its place in the interview, from 1
     * @param facts what was shared of it and is not empty, in the order of jotting
     */
    public record Question(UUID id, int number, Map<Fact, String> facts) {

        /** The same with no other facts than {@code told}. */
        public Question only(Set<Fact> told) {
            var fewer = new LinkedHashMap<Fact, String>(facts);
            fewer.keySet().retainAll(told);
            return new Question(id, number, fewer);
        }
    }

    /** What {@code facts} tell of each jotting; where none is told the question is left out. */
    static List<Question> questions(
            List<Jotting> jottings, Set<UUID> chosen, Function<UUID, Set<Fact>> facts) {
        return jottings.stream()
                .filter(jotting -> chosen.contains(jotting.id()))
                .map(jotting -> question(jotting, facts.apply(jotting.id())))
                .filter(question -> !question.facts().isEmpty())
                .toList();
    }

    private static Question question(Jotting jotting, Set<Fact> facts) {
        var told = new LinkedHashMap<Fact, String>();
        for (var fact : Fact.values()) {
            var text = jotting.text(fact);
            if (facts.contains(fact) && !text.isBlank()) {
                told.put(fact, text);
            }
        }
        return new Question(jotting.id(), jotting.position() + 1, told);
    }
}
