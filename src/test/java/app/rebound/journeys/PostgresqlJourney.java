package app.rebound.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class PostgresqlJourney {

    @Test
    void theSameJarServesFromARealPostgresqlAsComposeWouldStartIt()
            throws IOException, SQLException {
        try (var database = EmbeddedPostgres.start()) {
            try (var connection = database.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role rebound login password 'b3f1c7e2a9d84f60'");
                statement.execute("create database rebound owner rebound");
            }
            var environment =
                    Map.of(
                            "SPRING_PROFILES_ACTIVE", "postgres",
                            "REBOUND_DB_PORT", String.valueOf(database.getPort()),
                            "REBOUND_DB_PASSWORD", "b3f1c7e2a9d84f60");
            try (var rebound = RunningRebound.onNewData(environment);
                    var chromium = new Chromium()) {
                var page = chromium.desktop().newPage();
                page.navigate(rebound.address("/"));
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName("Start practising"))
                        .click();
                assertThat(
                                page.getByRole(
                                        AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                        .isVisible();
            }
        }
    }
}
