package app.rebound.advice;

/** What became of writing down a reply. */
public sealed interface ReplyResult {

    /** It is on disk. */
    record Saved(Reply reply) implements ReplyResult {}

    /** Another window wrote something else there first; nothing was changed. */
    record ChangedMeanwhile(Reply current) implements ReplyResult {}

    /** There are as many as one interview can have; nothing was saved. */
    record Full(int most) implements ReplyResult {}

    /** There is no such thing, or it is somebody else's. */
    record NotFound() implements ReplyResult {}
}
