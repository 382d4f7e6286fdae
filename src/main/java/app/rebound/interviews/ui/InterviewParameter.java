package app.rebound.interviews.ui;

import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads ids out of addresses; what is no id is as unknown as an id of nothing. */
final class InterviewParameter {

    private InterviewParameter() {}

    static Optional<InterviewId> of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(InterviewRoutes.PARAMETER)
                .flatMap(InterviewParameter::uuid)
                .map(InterviewId::new);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
