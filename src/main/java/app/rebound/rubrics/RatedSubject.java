package app.rebound.rubrics;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A subject as the statistics need it.
 *
 * @param owner whose performance is rated
 * @param occasion the sitting it belongs to; scores within one are not independent
 * @param occurredAt when the sitting began
 * @param labels opaque marks to filter by, such as "kind:BEHAVIOURAL" or "competency:CONFLICT"
 */
public record RatedSubject(
        PersonId owner, SubjectRef ref, UUID occasion, Instant occurredAt, Set<String> labels) {}
