package rebound.bench;

import app.rebound.ReboundApplication;
import app.rebound.testing.StatementCounter;
import com.vaadin.flow.router.RouteAliasData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;

/** The application as packaged, in this process, with two blank views and a relay added. */
final class BenchServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private BenchServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static BenchServer start(BenchDatabase database) {
        var arguments = new ArrayList<>(database.arguments());
        arguments.add("--server.port=0");
        // The build says so in a file that only goes into the jar.
        arguments.add("--vaadin.productionMode=true");
        arguments.add("--vaadin.allowed-packages=app.rebound,com.vaadin,rebound.bench");
        arguments.add("--logging.level.root=warn");
        arguments.add("--spring.main.banner-mode=off");
        var context =
                new SpringApplicationBuilder(ReboundApplication.class, Additions.class)
                        .run(arguments.toArray(String[]::new));
        Relay.register(context.getBean(ServletContext.class));
        return new BenchServer(context);
    }

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    JdbcTemplate sql() {
        return the(JdbcTemplate.class);
    }

    /** Lets the database see how much has come in, as it does by itself after a while. */
    void analyze() {
        sql().execute("analyze");
    }

    URI address() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/");
    }

    /** After many rows came or went, what the database does by itself after a while. */
    void tidy(String table) {
        if (databaseName().startsWith("PostgreSQL")) {
            sql().execute("vacuum analyze " + table);
        }
    }

    String databaseName() {
        return sql().execute(
                        (ConnectionCallback<String>)
                                connection -> {
                                    var data = connection.getMetaData();
                                    return data.getDatabaseProductName()
                                            + " "
                                            + data.getDatabaseProductVersion();
                                });
    }

    /**
     * The routes of the product's views, with their parameters as in {@code questions/:question}.
     */
    List<String> routes() {
        var servlets = new VaadinServletContext(the(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(servlets).getRegisteredRoutes().stream()
                .filter(route ->
                        route.getNavigationTarget().getPackageName().startsWith("app.rebound"))
                .flatMap(route ->
                        Stream.concat(
                                Stream.of(route.getTemplate()),
                                route.getRouteAliases().stream().map(RouteAliasData::getTemplate)))
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableVaadin({"app.rebound", "rebound.bench"})
    @Import(ServerTime.class)
    static class Additions {
        @Bean
        static BeanPostProcessor statementCounter() {
            return StatementCounter.watching();
        }

        @Bean
        WebSecurityCustomizer relayForEverybody() {
            return security -> security.ignoring().requestMatchers(Relay.PATH);
        }
    }
}
