package app.rebound;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start on PostgreSQL without a database password of its own. */
class DatabaseSecret implements EnvironmentPostProcessor {

    static final String VARIABLE = "REBOUND_DB_PASSWORD";
    private static final Set<String> GUESSABLE =
            Set.of("rebound", "postgres", "password", "secret", "change-me", "changeme", "admin");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("postgres"))) {
            check(environment.getProperty(VARIABLE));
        }
    }

    private static void check(@Nullable String password) {
        if (password == null || password.isBlank()) {
            throw new Unsafe("it is not set");
        }
        if (GUESSABLE.contains(password.toLowerCase(Locale.ROOT))) {
            throw new Unsafe("it is one that anybody would try first");
        }
    }

    /** The password is missing or a default. */
    static final class Unsafe extends RuntimeException {
        Unsafe(String reason) {
            super(reason);
        }
    }

    /** Says it at start without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<Unsafe> {
        @Override
        protected FailureAnalysis analyze(Throwable root, Unsafe cause) {
            return new FailureAnalysis(
                    "Rebound does not start on PostgreSQL with this database password: "
                            + cause.getMessage()
                            + ".",
                    "Set "
                            + VARIABLE
                            + " to a secret of your own, for example from `openssl rand"
                            + " -hex 24`.",
                    cause);
        }
    }
}
