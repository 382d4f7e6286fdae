package app.rebound.account;

/** Something changed in what {@code person} may do or where they are signed in. */
record StandingChanged(PersonId person) {}
