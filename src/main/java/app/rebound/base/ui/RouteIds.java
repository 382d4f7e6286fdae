package app.rebound.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads ids from addresses; what is none is empty. */
public final class RouteIds {

    private RouteIds() {}

    /** The id in the named part of the address, or empty where it is none. */
    public static Optional<UUID> of(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(RouteIds::uuid);
    }

    /** The id that {@code text} is, or empty where it is none. */
    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
