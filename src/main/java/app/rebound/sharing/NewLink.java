package app.rebound.sharing;

import app.rebound.base.SecretToken;

/** A link just made: the only moment its secret is known. */
public record NewLink(ShareLinkId id, SecretToken token) {}
