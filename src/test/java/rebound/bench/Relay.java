package rebound.bench;

import jakarta.servlet.ServletContext;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands on by WebSocket what one browser says to all others, and does nothing else: the least that
 * any server between two browsers can do.
 */
public final class Relay extends Endpoint {

    static final String PATH = "/bench-relay";

    private static final Set<Session> OPEN = ConcurrentHashMap.newKeySet();

    static void register(ServletContext context) {
        var container =
                (ServerContainer)
                        Objects.requireNonNull(
                                context.getAttribute(ServerContainer.class.getName()));
        try {
            container.addEndpoint(ServerEndpointConfig.Builder.create(Relay.class, PATH).build());
        } catch (DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        OPEN.add(session);
        session.addMessageHandler(
                String.class,
                text ->
                        OPEN.stream()
                                .filter(other -> other != session)
                                .forEach(other -> other.getAsyncRemote().sendText(text)));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        OPEN.remove(session);
    }
}
