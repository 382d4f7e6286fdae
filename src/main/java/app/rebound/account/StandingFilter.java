package app.rebound.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions whose device was signed out or whose person is gone, and brings a changed role into
 * a running one, at the next request.
 */
class StandingFilter extends OncePerRequestFilter {

    private final Standings standings;
    private final SecurityContextRepository contexts;

    StandingFilter(Standings standings, SecurityContextRepository contexts) {
        this.standings = standings;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson(var person, var device)
                && device != null) {
            standings
                    .of(device)
                    .filter(standing -> standing.personId().equals(person))
                    .ifPresentOrElse(
                            standing -> bringIn(standing, authentication, request, response),
                            () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void bringIn(
            Standing standing,
            Authentication before,
            HttpServletRequest request,
            HttpServletResponse response) {
        var now = SignedInDevices.authentication(standing);
        if (!now.getAuthorities().equals(before.getAuthorities())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(now);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
