package rebound.bench;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Runs the measurements on one database and prints them; {@code bin/bench} starts it. */
final class Bench {

    private static final int FEW = 10;

    /** How much is measured; a quick run only shows that everything works. */
    private record Size(
            int questions,
            int sessions,
            Turns imports,
            Turns queries,
            Turns views,
            int open,
            Turns actions,
            int rooms) {

        static final Size FULL =
                new Size(
                        100_000,
                        10_950,
                        new Turns(2, 5),
                        new Turns(10, 21),
                        new Turns(15, 31),
                        30,
                        new Turns(500, 200),
                        50);
        static final Size QUICK =
                new Size(
                        2_000,
                        200,
                        new Turns(1, 1),
                        new Turns(2, 3),
                        new Turns(2, 3),
                        10,
                        new Turns(20, 20),
                        5);
    }

    private Bench() {}

    /**
     * The first argument is the database; then, if wanted, the names of measurements, and of routes
     * to measure nothing but them.
     */
    public static void main(String[] arguments) throws Exception {
        var wanted = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        var size = wanted.remove("--quick") ? Size.QUICK : Size.FULL;
        var routes = wanted.stream().filter(name -> name.startsWith("/")).toList();
        wanted.removeAll(routes);
        var parts =
                wanted.isEmpty()
                        ? Set.of("import", "progress", "views", "memory", "rooms")
                        : Set.copyOf(wanted);
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
        try (var database = BenchDatabase.start(arguments[0]);
                var server = BenchServer.start(database);
                var http = HttpClient.newHttpClient()) {
            var report = new Report(System.out);
            report.title(
                    "Rebound on %s, Java %s, %d cores, %s"
                            .formatted(
                                    server.databaseName(),
                                    Runtime.version(),
                                    Runtime.getRuntime().availableProcessors(),
                                    LocalDate.now()));
            measure(server, http, size, parts, routes, report);
            report.end();
        }
        System.exit(0);
    }

    private static void measure(
            BenchServer server,
            HttpClient http,
            Size size,
            Set<String> parts,
            List<String> routes,
            Report report)
            throws Exception {
        if (parts.contains("import")) {
            var importer = new ImportBench(server, size.questions).run(size.imports, report);
            new SearchBench(server, importer).run(size.queries, report);
        }
        var few = Sample.of(server, FEW);
        var many = Sample.of(server, size.sessions);
        if (parts.contains("progress")) {
            new ProgressBench(server, many.person()).run(size.sessions, size.queries, report);
        }
        var views = new Views(server, many, routes);
        if (parts.contains("views")) {
            new ViewBench(server, http, size.views, views)
                    .run(few, many, FEW, size.sessions, report);
        }
        if (parts.contains("memory")) {
            new MemoryBench(server, http, many, size.open, views).run(report);
        }
        if (parts.contains("rooms")) {
            new RoomBench(server, http, few, size.actions, size.rooms).run(report);
        }
    }
}
