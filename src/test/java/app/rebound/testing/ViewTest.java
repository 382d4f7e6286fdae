package app.rebound.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Views without a browser, on the same application context as {@link IntegrationTest}, on H2 only.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "rebound.questions.load-shipped=false")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface ViewTest {}
