package app.rebound.questions.ui;

import app.rebound.questions.QuestionId;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads ids out of addresses; what is no id is as unknown as an id of nothing. */
final class QuestionParameter {

    static final String NAME = "question";

    private QuestionParameter() {}

    static Optional<QuestionId> of(BeforeEnterEvent event) {
        return read(event, NAME, QuestionId::new);
    }

    static <T> Optional<T> read(BeforeEnterEvent event, String name, Function<UUID, T> id) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString).map(id);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
