package app.rebound.account;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a browser someone stays signed in on. */
public record DeviceId(UUID value) implements Serializable {}
