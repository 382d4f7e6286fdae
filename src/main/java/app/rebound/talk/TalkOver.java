package app.rebound.talk;

import app.rebound.interviews.Interview;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that was shared and said about one interview, for its owner.
 *
 * @param questions all of it, with everything that was jotted of each, in the order asked
 * @param conversations first shared first
 */
public record TalkOver(
        Interview interview,
        List<SharedInterview.Question> questions,
        List<Conversation> conversations,
        Map<ConversationId, Talked> talked) {

    /** What was written in one of the conversations. */
    public Talked talked(ConversationId conversation) {
        return talked.getOrDefault(conversation, new Talked(List.of(), Map.of()));
    }

    /** The questions that were shared in at least one conversation. */
    public List<SharedInterview.Question> shared() {
        return questions.stream().filter(question -> isShared(question.id())).toList();
    }

    private boolean isShared(UUID question) {
        return conversations.stream().anyMatch(one -> one.questions().contains(question));
    }
}
