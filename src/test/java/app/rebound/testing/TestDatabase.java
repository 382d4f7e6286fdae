package app.rebound.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test context a fresh database: in-memory H2, or with {@code
 * -Drebound.test.database=postgresql} a real PostgreSQL process that needs no installation.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean POSTGRESQL =
            "postgresql".equals(System.getProperty("rebound.test.database"));

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test-database", connection(context)));
        context.getBeanFactory().addBeanPostProcessor(StatementCounter.watching());
    }

    private static Map<String, Object> connection(ConfigurableApplicationContext context) {
        if (!POSTGRESQL) {
            return Map.of(
                    "spring.datasource.url",
                    "jdbc:h2:mem:"
                            + UUID.randomUUID()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }
        try {
            var server = EmbeddedPostgres.start();
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    close(server);
                }
            });
            return Map.of(
                    "spring.datasource.url",
                    server.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username",
                    "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
