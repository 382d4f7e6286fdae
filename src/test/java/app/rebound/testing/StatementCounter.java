package app.rebound.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements the test thread sends, whoever sends them (JPA or JDBC); a batch counts
 * once.
 */
public final class StatementCounter {

    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);
    private static final LongAdder SENT_BY_ALL = new LongAdder();

    private StatementCounter() {}

    /** How many statements {@code action} sends to the database. */
    public static int count(Runnable action) {
        var before = SENT.get()[0];
        action.run();
        return SENT.get()[0] - before;
    }

    /** How many statements were sent so far, on whatever thread. */
    public static long sent() {
        return SENT_BY_ALL.sum();
    }

    /** Watches every data source of a test context. */
    public static BeanPostProcessor watching() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new CountingDataSource(source) : bean;
            }
        };
    }

    private static class CountingDataSource extends DelegatingDataSource {

        CountingDataSource(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(Connection.class, super.getConnection());
        }
    }

    private static <T> T counting(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> {
                            if (method.getName().startsWith("execute")) {
                                SENT.get()[0]++;
                                SENT_BY_ALL.increment();
                            }
                            return watch(invoke(method, target, arguments), method);
                        }));
    }

    private static Object watch(Object result, Method method) {
        return result instanceof Statement statement
                ? counting(method.getReturnType().asSubclass(Statement.class), castTo(statement))
                : result;
    }

    @SuppressWarnings("unchecked")
    private static <T> T castTo(Statement statement) {
        return (T) statement;
    }

    private static Object invoke(Method method, Object target, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
