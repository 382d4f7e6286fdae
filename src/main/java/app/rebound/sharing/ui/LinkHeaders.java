package app.rebound.sharing.ui;

import app.rebound.sharing.LinkPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the secret in a link's address to itself: not sent on as referrer, not found by searching.
 */
@Component
class LinkHeaders extends OncePerRequestFilter {

    private final List<LinkPath> links;

    LinkHeaders(List<LinkPath> links) {
        this.links = links;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return links.stream()
                .map(link -> request.getContextPath() + "/" + link.path() + "/")
                .noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        chain.doFilter(request, response);
    }
}
