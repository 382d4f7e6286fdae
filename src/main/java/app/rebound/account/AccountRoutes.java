package app.rebound.account;

/** Addresses of the account screens, for links from other modules. */
public final class AccountRoutes {
    public static final String WELCOME = "welcome";
    public static final String SIGN_IN = "sign-in";
    public static final String SIGN_UP = "sign-up";
    public static final String PROFILE = "profile";
    public static final String PEOPLE = "admin/people";

    private AccountRoutes() {}
}
