package app.rebound.base.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open screens of this server that something under a topic changed, so that they read
 * again. Carries no data: the database is the truth, and a message may be lost.
 */
@Service
public class Changes {

    private final ConcurrentMap<String, Set<Consumer<News>>> listeners = new ConcurrentHashMap<>();
    private final AtomicLong told = new AtomicLong();
    private final Executor messengers = Executors.newVirtualThreadPerTaskExecutor();

    /** Tells everyone who follows {@code topic}, after the current transaction has committed. */
    public void announce(String topic) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            tell(topic);
                        }
                    });
        } else {
            tell(topic);
        }
    }

    /**
     * Runs {@code readAgain} with the screen's lock held whenever {@code topic} was announced, as
     * long as {@code screen} is attached.
     */
    public void follow(Component screen, String topic, Runnable readAgain) {
        follow(screen, topic, news -> readAgain.run());
    }

    /** The same for screens that share what they read, or that may know of it already. */
    public void follow(Component screen, String topic, Consumer<News> hear) {
        if (screen.isAttached()) {
            listen(screen, topic, hear);
        }
        screen.addAttachListener(attached -> listen(screen, topic, hear));
    }

    /** The number of the latest news: what is read from now on holds all that was told up to it. */
    public long latest() {
        return told.get();
    }

    private void listen(Component screen, String topic, Consumer<News> hear) {
        var ui = screen.getUI().orElseThrow();
        Consumer<News> listener = news -> access(ui, () -> hear.accept(news));
        listeners.compute(
                topic,
                (same, others) -> {
                    var all =
                            others == null ? ConcurrentHashMap.<Consumer<News>>newKeySet() : others;
                    all.add(listener);
                    return all;
                });
        screen.addDetachListener(detached -> {
            detached.unregisterListener();
            listeners.computeIfPresent(
                    topic,
                    (same, all) -> {
                        all.remove(listener);
                        return all.isEmpty() ? null : all;
                    });
        });
    }

    /**
     * Elsewhere than on the announcing thread: its work must not wait for other people's screens.
     */
    private void tell(String topic) {
        var news = new News(told.incrementAndGet());
        listeners
                .getOrDefault(topic, Set.of())
                .forEach(listener -> messengers.execute(() -> listener.accept(news)));
    }

    private static void access(UI ui, Runnable hear) {
        ui.accessLater(hear::run, () -> {}).run();
    }
}
