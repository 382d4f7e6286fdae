package app.rebound.call;

import app.rebound.call.CallEvent.Why;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The calls of this server: which tabs are in which room, and what their browsers say to each other
 * until they have found a way. All of it lives in memory, none of it in a log; when the server
 * stops, calls that are connected go on without it.
 */
@Service
public class Calls {

    static final int LONGEST_MESSAGE = 64 * 1024;

    /** A living tab says three times a minute that it is there, even in the background. */
    static final Duration SILENCE = Duration.ofSeconds(90);

    private final MediaPath path;
    private final Clock clock;
    private final ConcurrentMap<UUID, List<CallLine>> rooms = new ConcurrentHashMap<>();

    Calls(ObjectProvider<MediaPath> paths, Clock clock) {
        this.path = paths.getIfAvailable(Mesh::new);
        this.clock = clock;
    }

    /**
     * Lets a tab into the call of a room; a tab that the same caller already has there is told and
     * let go. Whether the caller may is for whoever asks to know.
     *
     * @param ears hears what happens, in its order; must not wait for anything
     */
    public JoinResult join(UUID room, Caller caller, Consumer<CallEvent> ears) {
        var line =
                new CallLine(
                        this,
                        room,
                        new Peer(UUID.randomUUID(), caller),
                        ears,
                        new Pace(clock),
                        now());
        var others = new ArrayList<Peer>();
        rooms.compute(
                room,
                (same, there) -> {
                    var lines = there == null ? List.<CallLine>of() : there;
                    lines = withoutSilent(without(caller, lines));
                    if (lines.size() >= path.places()) {
                        return lines;
                    }
                    lines.forEach(other -> {
                        others.add(other.peer());
                        other.tell(new CallEvent.Came(line.peer()));
                    });
                    return Stream.concat(lines.stream(), Stream.of(line)).toList();
                });
        return isIn(line)
                ? new JoinResult.Joined(
                        line, List.copyOf(others), path.name(), path.ticket(room, caller))
                : new JoinResult.Full(path.places());
    }

    SendResult pass(CallLine from, UUID to, String message) {
        var lines = linesOf(from.room());
        if (!lines.contains(from)) {
            return SendResult.NOT_THERE;
        }
        var addressee =
                lines.stream().filter(line -> line != from && line.id().equals(to)).findFirst();
        addressee.ifPresent(line -> line.tell(new CallEvent.Said(from.id(), message)));
        return addressee.isPresent() ? SendResult.SENT : SendResult.NOT_THERE;
    }

    /** Keeps one line, and lets those go that died without a word. */
    void stillHere(CallLine line) {
        rooms.computeIfPresent(line.room(), (same, lines) -> withoutSilent(lines));
    }

    void leave(CallLine leaving) {
        rooms.computeIfPresent(
                leaving.room(),
                (same, lines) -> {
                    if (!lines.contains(leaving)) {
                        return lines;
                    }
                    var rest = lines.stream().filter(line -> line != leaving).toList();
                    rest.forEach(line -> line.tell(new CallEvent.Went(leaving.id())));
                    return rest.isEmpty() ? null : rest;
                });
    }

    Instant now() {
        return clock.instant();
    }

    /** How many rooms have a call, to see that none is kept when all have left. */
    int going() {
        return rooms.size();
    }

    private boolean isIn(CallLine line) {
        return linesOf(line.room()).contains(line);
    }

    private List<CallLine> linesOf(UUID room) {
        return rooms.getOrDefault(room, List.of());
    }

    private static List<CallLine> without(Caller caller, List<CallLine> lines) {
        return end(lines, line -> line.isOf(caller), Why.ELSEWHERE, CallEvent.Went::new);
    }

    private List<CallLine> withoutSilent(List<CallLine> lines) {
        var longAgo = now().minus(SILENCE);
        return end(
                lines, line -> !line.heardSince(longAgo), Why.SILENCE, CallEvent.FellSilent::new);
    }

    /** Lets those go who are {@code over}, tells them and the others, and returns the others. */
    private static List<CallLine> end(
            List<CallLine> lines,
            Predicate<CallLine> over,
            Why why,
            Function<UUID, CallEvent> news) {
        var rest = lines.stream().filter(over.negate()).toList();
        lines.stream()
                .filter(over)
                .forEach(ended -> {
                    ended.tell(new CallEvent.Ended(why));
                    rest.forEach(line -> line.tell(news.apply(ended.id())));
                });
        return rest;
    }
}
