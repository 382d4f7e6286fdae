package app.rebound.feedback;

/** What a rater finds behind a link or an entry of their list. */
public sealed interface Door {

    /** Unknown, expired, revoked, erased or gone: all the same. */
    record Closed() implements Door {}

    /** The one who asked opened their own link. */
    record Own(Invitation invitation) implements Door {}

    /** The invitation is open to this rater. */
    record Open(Invited invited) implements Door {}
}
