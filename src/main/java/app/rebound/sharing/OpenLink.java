package app.rebound.sharing;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.UUID;

/** What a link that still opens leads to: the subject of its purpose, shared by its owner. */
public record OpenLink(ShareLinkId id, PersonId owner, UUID subject, Instant expiresAt) {}
