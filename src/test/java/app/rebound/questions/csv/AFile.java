package app.rebound.questions.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of questions as people bring them. */
final class AFile {

    private AFile() {}

    static Path of(Path folder, String... lines) throws IOException {
        return of(folder, String.join("\n", lines), StandardCharsets.UTF_8);
    }

    static Path of(Path folder, String text, Charset charset) throws IOException {
        return Files.write(
                Files.createTempFile(folder, "questions", ".csv"), text.getBytes(charset));
    }
}
