package app.rebound.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a real web server with forwarded headers switched on, on H2 only; for
 * what only a server answers, since it takes a context of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "rebound.questions.load-shipped=false",
            "server.forward-headers-strategy=native",
            "vaadin.productionMode=true"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("server")
public @interface ServerTest {}
