package app.rebound.rooms;

/** Nothing more is asked in a half; told inside the transaction that ended it. */
record HalfOver(HalfId half) {}
