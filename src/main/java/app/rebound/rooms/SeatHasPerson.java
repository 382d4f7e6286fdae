package app.rebound.rooms;

/** Whoever holds a seat is known as a person from now on. */
record SeatHasPerson(SeatId seat) {}
