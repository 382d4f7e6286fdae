package app.rebound;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class DatabaseSecretTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "rebound", "Postgres", "change-me"})
    void postgresqlIsRefusedWithoutAPasswordOfItsOwn(String password) {
        assertThatThrownBy(() -> startWith("postgres", password))
                .isInstanceOf(DatabaseSecret.Unsafe.class);
    }

    @Test
    void postgresqlIsAcceptedWithAPasswordOfItsOwn() {
        assertThatCode(() -> startWith("postgres", "b3f1c7e2a9d84f60")).doesNotThrowAnyException();
    }

    @Test
    void theEmbeddedDatabaseNeedsNoPassword() {
        assertThatCode(() -> startWith("demo", "")).doesNotThrowAnyException();
    }

    private static void startWith(String profile, String password) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of(DatabaseSecret.VARIABLE, password)));
        new DatabaseSecret().postProcessEnvironment(environment, new SpringApplication());
    }
}
