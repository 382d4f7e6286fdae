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
     * The stone that goes first, and since when there are lessons in focus.
     *
     * @param firstStone null where nothing lies in the way
     * @param oldestInFocus when the oldest lesson in focus was drawn, null where there is none
     */
    record Glance(@Nullable Stone firstStone, @Nullable Instant oldestInFocus) {

        Optional<Stone> stone() {
            return Optional.ofNullable(firstStone);
        }

        boolean hasFocus() {
            return oldestInFocus != null;
        }

        /** Whether a lesson in focus could have been put to the test then. */
        boolean hadLessonsAt(Instant moment) {
            return oldestInFocus != null && oldestInFocus.isBefore(moment);
        }
    }

    Lookup<Glance> of(PersonId owner) {
        var values = Map.<String, Object>of("owner", owner.value());
        var focus =
                lookups.rows(
                        FocusRow.class,
                        """
                        select l.created_at from lesson l
                        where l.owner_id = :owner and l.standing = 'FOCUS'
                        order by l.created_at
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
                                        lessons.isEmpty() ? null : lessons.getFirst().createdAt()));
    }

    private record FocusRow(Instant createdAt) {}

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
