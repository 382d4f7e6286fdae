package app.rebound.account;

/** How long someone who signs in is remembered on the device. */
public enum Staying {
    /** Until they sign out. */
    SIGNED_IN,
    /** Until the browser is closed, as on a computer others use too. */
    UNTIL_THE_BROWSER_CLOSES
}
