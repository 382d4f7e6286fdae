package app.rebound.rooms;

import app.rebound.base.Competency;
import app.rebound.questions.QuestionKind;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What those who ask have before them for one question.
 *
 * @param competencies what it probes
 * @param goodAnswer what a good answer covers, empty where nobody wrote it
 * @param answerTime as suggested, before any extra time
 */
public record Script(
        ShownQuestion question,
        QuestionKind kind,
        Set<Competency> competencies,
        String goodAnswer,
        List<String> followUps,
        boolean oftenNotPermitted,
        Duration answerTime) {

    public Script {
        followUps = List.copyOf(followUps);
    }
}
