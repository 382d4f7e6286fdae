package app.rebound.rooms;

/** How those in a mock interview hear each other. */
public enum Media {
    /** Sound and picture in the room itself, as far as each browser gives them. */
    VIDEO,
    /** They talk by telephone or otherwise; the room has script, clock and notes. */
    TELEPHONE,
    /** They sit at one table with one device, which shows one side at a time. */
    TABLE
}
