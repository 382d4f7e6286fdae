package app.rebound.account;

/** What came of making someone an admin, or not one any more. */
public sealed interface RoleChangeResult {

    record Changed(Person person) implements RoleChangeResult {}

    /** Refused, because nobody would be left who can make admins. */
    record LastAdmin() implements RoleChangeResult {}

    record NotFound() implements RoleChangeResult {}
}
