package app.rebound.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real database: H2, and once more on PostgreSQL (the build runs these
 * tests twice). One context serves all of them, so each test makes the people it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "rebound.questions.load-shipped=false")
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("database")
public @interface IntegrationTest {}
