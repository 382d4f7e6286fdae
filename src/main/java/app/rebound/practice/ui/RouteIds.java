package app.rebound.practice.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** Reads ids out of addresses that anybody may have typed. */
final class RouteIds {

    private RouteIds() {}

    /** The id in the named part of the address, or empty where it is none. */
    static Optional<UUID> uuid(BeforeEnterEvent event, String parameter) {
        return event.getRouteParameters().get(parameter).flatMap(RouteIds::uuid);
    }

    /** The id that {@code text} spells, or empty. */
    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
