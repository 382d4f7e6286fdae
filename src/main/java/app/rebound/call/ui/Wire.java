package app.rebound.call.ui;

import app.rebound.call.CallEvent;
import app.rebound.call.IceServer;
import app.rebound.call.JoinResult;
import app.rebound.call.Peer;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shapes that {@code frontend/call/wire.ts} reads. */
final class Wire {

    private Wire() {}

    record Who(UUID connection, UUID caller, String name) {
        static Who of(Peer peer) {
            return new Who(peer.connection(), peer.caller().id(), peer.caller().name());
        }
    }

    record Start(
            UUID connection,
            String path,
            Map<String, String> ticket,
            List<IceServer> iceServers,
            List<Who> others) {
        static Start of(JoinResult.Joined joined, List<IceServer> iceServers) {
            return new Start(
                    joined.line().id(),
                    joined.path(),
                    joined.ticket(),
                    iceServers,
                    joined.others().stream().map(Who::of).toList());
        }
    }

    /** One event; which one, {@code type} says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record News(
            String type,
            @Nullable Who who,
            @Nullable UUID connection,
            @Nullable String message,
            @Nullable String why) {
        static News of(CallEvent event) {
            return switch (event) {
                case CallEvent.Came came -> new News("came", Who.of(came.peer()), null, null, null);
                case CallEvent.Went went -> new News("went", null, went.connection(), null, null);
                case CallEvent.FellSilent silent ->
                        new News("fellSilent", null, silent.connection(), null, null);
                case CallEvent.Said said ->
                        new News("said", null, said.from(), said.message(), null);
                case CallEvent.Ended ended ->
                        new News(
                                "ended",
                                null,
                                null,
                                null,
                                switch (ended.why()) {
                                    case ELSEWHERE -> "elsewhere";
                                    case SILENCE -> "silence";
                                });
            };
        }
    }
}
