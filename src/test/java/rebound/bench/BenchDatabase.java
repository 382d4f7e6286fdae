package rebound.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A fresh database as the product uses it, gone when closed. */
interface BenchDatabase extends AutoCloseable {

    /** What the application is started with to use it. */
    List<String> arguments();

    @Override
    void close();

    /** The one called {@code h2} (a file, as shipped) or {@code postgresql} (a real process). */
    static BenchDatabase start(String name) {
        try {
            return switch (name) {
                case "h2" -> new H2(Files.createTempDirectory("rebound-bench"));
                case "postgresql" -> new PostgreSql(EmbeddedPostgres.start());
                default -> throw new IllegalArgumentException("Unknown database " + name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record H2(Path folder) implements BenchDatabase {
        @Override
        public List<String> arguments() {
            return List.of("--REBOUND_DATA=" + folder);
        }

        @Override
        public void close() {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    record PostgreSql(EmbeddedPostgres server) implements BenchDatabase {
        @Override
        public List<String> arguments() {
            var url = server.getJdbcUrl("postgres", "postgres");
            return List.of(
                    "--spring.datasource.url=" + url + "&reWriteBatchedInserts=true",
                    "--spring.datasource.username=postgres");
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
