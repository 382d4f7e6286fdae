package app.rebound.questions.csv;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Chooses the fastest way the database has to take in many questions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionsSettings.class)
class LoaderConfiguration {

    @Bean
    QuestionLoader questionLoader(DataSource database, JdbcTemplate jdbc, Clock clock)
            throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.isWrapperFor(PGConnection.class)
                    ? new CopyLoader(jdbc, clock)
                    : new BatchLoader(jdbc, clock);
        }
    }
}
