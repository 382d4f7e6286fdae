package app.rebound.base.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file someone is bringing in; a copy that is gone as soon as it is let go. */
public record OpenFile(Path path, String name) {

    /** Removes the copy. */
    public void letGo() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
