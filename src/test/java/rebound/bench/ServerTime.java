package rebound.bench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How long the application works on each request, security and all, without the network. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTime extends OncePerRequestFilter {

    private final BlockingQueue<Duration> times = new LinkedBlockingQueue<>();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** What was not taken of earlier requests is of no interest. */
    void forget() {
        times.clear();
    }

    /** The times of all requests answered since. */
    List<Duration> taken() {
        var taken = new ArrayList<Duration>();
        times.drainTo(taken);
        return taken;
    }

    /** The time of the request answered next; requests come one after the other. */
    Duration take() {
        try {
            return times.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
