package app.rebound.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the clock right after each test, whatever became of it. */
class ClockKeeper implements TestExecutionListener {

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(MovableClock.class)
                    .ifAvailable(MovableClock::putRight);
        }
    }
}
