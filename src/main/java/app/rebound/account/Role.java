package app.rebound.account;

/** What someone may do: everyone is a person, admins also keep the shared bank and the people. */
public enum Role {
    PERSON,
    ADMIN;

    /** For {@code @RolesAllowed}. */
    public static final String ADMIN_NAME = "ADMIN";
}
