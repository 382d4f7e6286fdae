package app.rebound.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets several things happen at the same moment, all of them as whoever is signed in. */
public final class AtOnce {

    private AtOnce() {}

    /** What came of each, in their order. */
    @SafeVarargs
    public static <T extends @Nullable Object> List<T> atOnce(Callable<? extends T>... actions)
            throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        var signedIn = SecurityContextHolder.getContext();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    Stream.of(actions)
                            .map(action ->
                                    threads.submit(() -> {
                                        SecurityContextHolder.setContext(signedIn);
                                        barrier.await();
                                        return (T) action.call();
                                    }))
                            .toList();
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
