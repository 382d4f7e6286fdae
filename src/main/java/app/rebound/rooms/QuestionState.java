package app.rebound.rooms;

/** What became of a question of the agenda. */
public enum QuestionState {
    WAITING,
    ASKED,
    SKIPPED
}
