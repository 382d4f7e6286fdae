package app.rebound.lessons;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.base.lookup.Lookups;
import app.rebound.questions.QuestionId;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the front page needs to know first. */
@Component
class AtAGlance {

    private final Lookups lookups;

    AtAGlance(Lookups lookups) {
        this.lookups = lookups;
    }

    /**
     * The stone that goes first, and whether there are lessons in focus.
     *
     * @param firstStone null where nothing lies in the way
     */
    record Glance(@Nullable Stone firstStone, boolean hasFocus) {

        Optional<Stone> stone() {
            return Optional.ofNullable(firstStone);
        }
    }

    Lookup<Glance> of(PersonId owner) {
        var values = Map.<String, Object>of("owner", owner.value());
        var focus =
                lookups.rows(
                        FocusRow.class,
                        """
                        select l.id from lesson l
                        where l.owner_id = :owner and l.standing = 'FOCUS'
                        fetch first 1 rows only
                        """,
                        values);
        return lookups.rows(
                        StoneRow.class,
                        """
                        select s.* from stone s
                        where s.owner_id = :owner and s.cleared_at is null
                        order by s.trips desc, s.last_trip_at desc, s.id
                        fetch first 1 rows only
                        """,
                        values)
                .with(
                        focus,
                        (stones, lessons) ->
                                new Glance(
                                        stones.isEmpty() ? null : stones.getFirst().toStone(),
                                        !lessons.isEmpty()));
    }

    private record FocusRow(UUID id) {}

    /** On a question of the bank, or on an outside factor. */
    private record StoneRow(
            UUID id,
            @Nullable UUID questionId,
            @Nullable OutsideFactor factor,
            String words,
            String language,
            int trips,
            Instant lastTripAt) {

        Stone toStone() {
            return new Stone(
                    new StoneId(id),
                    questionId == null
                            ? new StoneSubject.OnFactor(Objects.requireNonNull(factor))
                            : new StoneSubject.OnQuestion(new QuestionId(questionId)),
                    words,
                    Locale.forLanguageTag(language),
                    trips,
                    lastTripAt,
                    null);
        }
    }
}
