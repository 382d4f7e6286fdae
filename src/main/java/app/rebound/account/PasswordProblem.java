package app.rebound.account;

/** Why a new password is not taken. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    TOO_COMMON,
    /** It is the e-mail address, or hardly more. */
    TOO_PERSONAL;

    /** Translation key of what to say; its parameter {@code least} is the shortest length. */
    public String key() {
        return "account.password." + name();
    }
}
