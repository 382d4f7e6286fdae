package rebound.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a sample's views are: every route of the product, with one of the sample's own things where
 * the route asks for one.
 */
final class Views {

    /** Not for somebody who is signed in: they would be sent on at once. */
    private static final Set<String> FOR_VISITORS = Set.of("welcome", "sign-in", "sign-up");

    private final List<String> all;
    private final Sample sample;

    /**
     * What can be opened with what {@code sample} has.
     *
     * @param wanted only these, with their slash; all of them where it is empty
     */
    Views(BenchServer server, Sample sample, List<String> wanted) {
        this.sample = sample;
        this.all =
                server.routes().stream()
                        .filter(route -> !FOR_VISITORS.contains(route))
                        .filter(route -> wanted.isEmpty() || wanted.contains("/" + route))
                        .toList();
    }

    /** The routes that can be opened. */
    List<String> reachable() {
        return all.stream().filter(route -> isKnown(route, sample)).toList();
    }

    /** The routes that ask for something the sample does not have. */
    List<String> leftOut() {
        return all.stream().filter(route -> !isKnown(route, sample)).toList();
    }

    /** The address of a reachable route for a sample. */
    static String location(String route, Sample sample) {
        return parts(route)
                .map(part -> isAsked(part) ? thing(route, part, sample).orElseThrow() : part)
                .collect(Collectors.joining("/"));
    }

    private static boolean isKnown(String route, Sample sample) {
        return parts(route)
                .filter(Views::isAsked)
                .allMatch(part -> thing(route, part, sample).isPresent());
    }

    /**
     * Known by the name of the parameter, or by the whole route where names mean different things.
     */
    private static Optional<String> thing(String route, String part, Sample sample) {
        return Optional.ofNullable(sample.things().get(route))
                .or(() -> Optional.ofNullable(sample.things().get(part)))
                .map(Object::toString);
    }

    private static boolean isAsked(String part) {
        return part.startsWith(":");
    }

    private static Stream<String> parts(String route) {
        return Stream.of(route.split("/"));
    }
}
