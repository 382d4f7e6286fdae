package app.rebound.questions.csv;

import app.rebound.account.PersonId;
import java.util.Optional;

/** The questions an import adds to: a person's own, or the shared bank. */
sealed interface Destination {

    record Own(PersonId person) implements Destination {}

    record Shared() implements Destination {}

    /** The owner of what is added; nobody for the shared bank. */
    default Optional<PersonId> owner() {
        return switch (this) {
            case Own own -> Optional.of(own.person());
            case Shared() -> Optional.empty();
        };
    }
}
