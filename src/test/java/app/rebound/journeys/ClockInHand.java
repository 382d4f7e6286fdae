package app.rebound.journeys;

import app.rebound.ReboundApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Moves the time of a Rebound that runs as a process of its own, so that nobody has to wait. */
final class ClockInHand {

    private static final String CLOCK =
            ClockFromFile.class.getName().replace('.', '/').concat(".class");

    private final Path classes;
    private final Path ahead;

    /** It is there what it is here at first. */
    ClockInHand() {
        try {
            var folder = Files.createTempDirectory("rebound-clock");
            classes = folder.resolve("classes");
            ahead = folder.resolve("ahead");
            lay(classes.resolve(CLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        putRight();
    }

    /** From here on it is {@code moment} there. */
    void moveTo(Instant moment) {
        goAhead(Duration.between(Clock.systemUTC().instant(), moment));
    }

    /** From here on it is there what it is here. */
    void putRight() {
        goAhead(Duration.ZERO);
    }

    private void goAhead(Duration by) {
        var written = ahead.resolveSibling("moved");
        try {
            Files.writeString(written, by.toString());
            Files.move(written, ahead, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What java is given to start the unpacked application with the clock beside it. */
    List<String> beside(Path jar) {
        return List.of(
                "-D" + ClockFromFile.PROPERTY + "=" + ahead,
                "-cp",
                classes + File.pathSeparator + jar,
                ReboundApplication.class.getName());
    }

    private static void lay(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        try (var compiled = ClockInHand.class.getClassLoader().getResourceAsStream(CLOCK)) {
            Files.copy(Objects.requireNonNull(compiled), place);
        }
    }
}
