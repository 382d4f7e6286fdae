package app.rebound.advice;

/** What became of adding to the record. */
public sealed interface RecordResult {

    /** It is in the record, for good. */
    record Added(RecordEntry entry) implements RecordResult {}

    /** It says nothing; nothing was added. */
    record Empty() implements RecordResult {}

    /** There is no such interview, or it is somebody else's. */
    record NotFound() implements RecordResult {}
}
