package app.rebound.sharing;

import java.util.UUID;

/** Identifies a share link without being able to open it. */
public record ShareLinkId(UUID value) {}
