package app.rebound.rooms;

import app.rebound.base.SecretToken;

/** A seat whose link was just made: the only moment its secret is known. */
public record NewSeat(Seat seat, SecretToken link) {}
