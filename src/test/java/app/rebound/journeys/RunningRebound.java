package app.rebound.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, on its own data, at an address of its own. */
final class RunningRebound implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path JAR = Path.of("target/rebound.jar");
    private static final Path APPLICATION = Path.of("target/application");
    private static final Pattern READY =
            Pattern.compile("Rebound is ready: http://localhost:(\\d+)");
    private static final int LINES_KEPT = 200;

    private final Path data;
    private final Map<String, String> environment;
    private final List<String> start;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private Process process;
    private int port;

    private RunningRebound(Map<String, String> environment, List<String> start) {
        try {
            this.data = Files.createTempDirectory("rebound-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.environment = environment;
        this.start = start;
        this.process = launch(0);
    }

    /** Starts on an empty data folder and returns once it answers. */
    static RunningRebound onNewData() {
        return onNewData(Map.of());
    }

    /** The same with further environment variables. */
    static RunningRebound onNewData(Map<String, String> environment) {
        return new RunningRebound(environment, List.of("-jar", unpacked().toString()));
    }

    /** The same at a time that is moved by {@code clock}. */
    static RunningRebound onNewData(ClockInHand clock, Map<String, String> environment) {
        return new RunningRebound(environment, clock.beside(unpacked()));
    }

    /**
     * The packaged application with its libraries beside it, as the container runs it: a process
     * that reads them out of one jar takes half as long again to start.
     */
    private static synchronized Path unpacked() {
        var unpacked = APPLICATION.resolve(JAR.getFileName());
        try {
            if (!Files.exists(unpacked)
                    || Files.getLastModifiedTime(unpacked).compareTo(Files.getLastModifiedTime(JAR))
                            < 0) {
                unpack();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unpacked;
    }

    private static void unpack() throws IOException {
        var unpacking =
                new ProcessBuilder(
                                JAVA,
                                "-Djarmode=tools",
                                "-jar",
                                JAR.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                APPLICATION.toString())
                        .inheritIO()
                        .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("Could not unpack " + JAR);
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /**
     * Ends the process with SIGKILL, as a power cut would, and starts it again on the same data.
     */
    void killAndStartAgain() {
        kill();
        process = launch(port);
    }

    /** Ends the process with SIGKILL. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts again on the same data and address after {@link #kill()}. */
    void startAgain() {
        process = launch(port);
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch(int wantedPort) {
        // It lives for a minute or two: what the second compiler would win comes too late.
        var builder =
                new ProcessBuilder(JAVA, "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        builder.command().addAll(start);
        builder.environment().put("PORT", String.valueOf(wantedPort));
        builder.environment().put("REBOUND_DATA", data.toString());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        try {
            var started = builder.start();
            awaitReady(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process started) throws IOException {
        var output = started.inputReader(StandardCharsets.UTF_8);
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            keep(line);
            var ready = READY.matcher(line);
            if (ready.find()) {
                port = Integer.parseInt(ready.group(1));
                Thread.ofVirtual().start(() -> drain(output));
                return;
            }
        }
        throw new IllegalStateException("Rebound did not start:\n" + String.join("\n", lastLines));
    }

    private void drain(BufferedReader output) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
            }
        } catch (IOException e) {
            keep("(output ended: " + e.getMessage() + ")");
        }
    }

    /** What the process printed last, for a failure message; newest last. */
    String log() {
        synchronized (lastLines) {
            return String.join("\n", lastLines);
        }
    }

    private void keep(String line) {
        synchronized (lastLines) {
            lastLines.addLast(line);
            while (lastLines.size() > LINES_KEPT) {
                lastLines.removeFirst();
            }
        }
    }
}
