package rebound.bench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a sample's views are: every route of the product, with one of the sample's own things where
 * the route asks for one.
 */
final class Views {

    /** Not for somebody who is signed in: they would be sent on at once. */
    private static final Set<String> FOR_VISITORS = Set.of("welcome", "sign-in", "sign-up");

    /** The thing that a route asks for, by the name of its parameter. */
    private static final Map<String, Function<Sample, Object>> THINGS =
            Map.of(
                    ":question", Sample::question,
                    ":set", Sample::set,
                    ":session", Sample::session,
                    ":attempt", Sample::attempt,
                    ":type", sample -> "session",
                    ":id", Sample::session,
                    ":invitation", Sample::received,
                    ":token", sample -> sample.link().value());

    private Views() {}

    /** The routes that can be opened with what a sample has. */
    static List<String> reachable(BenchServer server) {
        return forPeople(server).filter(Views::isKnown).toList();
    }

    /** The routes that ask for something no sample has. */
    static List<String> leftOut(BenchServer server) {
        return forPeople(server).filter(route -> !isKnown(route)).toList();
    }

    /** The address of a reachable route for a sample. */
    static String location(String route, Sample sample) {
        return parts(route)
                .map(part ->
                        THINGS.containsKey(part) ? THINGS.get(part).apply(sample).toString() : part)
                .collect(Collectors.joining("/"));
    }

    private static Stream<String> forPeople(BenchServer server) {
        return server.routes().stream().filter(route -> !FOR_VISITORS.contains(route));
    }

    private static boolean isKnown(String route) {
        return parts(route).allMatch(part -> !part.startsWith(":") || THINGS.containsKey(part));
    }

    private static Stream<String> parts(String route) {
        return Stream.of(route.split("/"));
    }
}
