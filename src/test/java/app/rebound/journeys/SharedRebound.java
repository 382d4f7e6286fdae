package app.rebound.journeys;

import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One running Rebound with the sample person, and one browser, for all journeys that only need
 * people of their own: started for the first of them, ended after the last.
 */
final class SharedRebound implements AutoCloseable {

    private final ClockInHand clock = new ClockInHand();
    private final RunningRebound rebound =
            RunningRebound.onNewData(clock, Map.of("SPRING_PROFILES_ACTIVE", "demo"));
    private final Chromium chromium = new Chromium();

    RunningRebound rebound() {
        return rebound;
    }

    Chromium chromium() {
        return chromium;
    }

    /** Moves the time for everybody, until the class of the journey is done. */
    ClockInHand clock() {
        return clock;
    }

    @Override
    public void close() {
        chromium.close();
        rebound.close();
    }

    private void tidyUp() {
        chromium.closeProfiles();
        clock.putRight();
    }

    /** Hands it to the journeys that ask for it, and tidies up after each class of them. */
    static final class Handed implements ParameterResolver, AfterAllCallback {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedRebound.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return shared(context);
        }

        @Override
        public void afterAll(ExtensionContext context) {
            shared(context).tidyUp();
        }

        private static SharedRebound shared(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(SharedRebound.class))
                    .computeIfAbsent(SharedRebound.class);
        }
    }
}
