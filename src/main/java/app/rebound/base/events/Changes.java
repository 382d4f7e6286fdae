package app.rebound.base.events;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open screens of this server that something under a topic changed, so that they read
 * again. Carries no data: the database is the truth, and a message may be lost.
 */
@Service
public class Changes {

    private final ConcurrentMap<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();
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
        if (screen.isAttached()) {
            listen(screen, topic, readAgain);
        }
        screen.addAttachListener(attached -> listen(screen, topic, readAgain));
    }

    private void listen(Component screen, String topic, Runnable readAgain) {
        var ui = screen.getUI().orElseThrow();
        Runnable listener = () -> access(ui, readAgain);
        listeners.compute(
                topic,
                (same, others) -> {
                    var all = others == null ? ConcurrentHashMap.<Runnable>newKeySet() : others;
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
        listeners.getOrDefault(topic, Set.of()).forEach(messengers::execute);
    }

    private static void access(UI ui, Runnable readAgain) {
        ui.accessLater(readAgain::run, () -> {}).run();
    }
}
