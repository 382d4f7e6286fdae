package app.rebound.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Does long work beside the screen, only a few pieces at a time, and brings word of it back. */
@Component
public class BackgroundWork implements DisposableBean {

    /** Each piece may hold a database connection for long; most must stay free for the screens. */
    private static final int AT_ONCE = 3;

    private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);

    private final ExecutorService workers =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().name("import-", 1).factory());

    /** Does {@code work} as soon as a worker is free. */
    public void run(Runnable work) {
        workers.execute(work);
    }

    /** Shows something on a screen, if anybody still looks at it. */
    public static void show(UI screen, Command change) {
        try {
            screen.access(change);
        } catch (UIDetachedException gone) {
            // Nobody to tell.
        }
    }

    /** Whether the application is about to end, so that work should stop where it can. */
    public boolean stopping() {
        return workers.isShutdown();
    }

    /**
     * Asks instead of interrupting, because an interrupt closes the files of an embedded database.
     */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(5, TimeUnit.SECONDS)) {
            log.warn("An import is still busy; its transaction will be rolled back");
        }
    }
}
