package app.rebound.account.ui;

import app.rebound.account.AccountRoutes;
import app.rebound.account.SignIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Where people are led when they come in, go out, or change how everything is shown. */
final class Arrival {

    private Arrival() {}

    /**
     * After someone came in: this tab goes to the page they had wanted as a visitor, else to the
     * front page; other tabs of the browser show the new person too.
     */
    static void in() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var wanted = wanted(request).orElse("");
        forget(request);
        var here = UI.getCurrent();
        VaadinSession.getCurrent().getUIs().stream()
                .filter(ui -> ui != here)
                .forEach(ui -> ui.access(() -> ui.getPage().reload()));
        to(wanted);
    }

    /** Signs out on this device and leads to the first page. */
    static void out(SignIn signIn) {
        to(AccountRoutes.WELCOME);
        signIn.out(VaadinServletRequest.getCurrent(), VaadinServletResponse.getCurrent());
    }

    /** Loads {@code path} afresh, as after leaving. */
    static void to(String path) {
        var root = VaadinServletRequest.getCurrent().getHttpServletRequest().getContextPath();
        UI.getCurrent().getPage().setLocation(root + "/" + path);
    }

    /** The address within this application that a visitor asked for before they were led here. */
    private static Optional<String> wanted(HttpServletRequest request) {
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        if (new HttpSessionRequestCache().getRequest(request, response)
                        instanceof DefaultSavedRequest saved
                && saved.getRequestURI() instanceof String uri) {
            var path = uri.substring(request.getContextPath().length() + 1);
            if (isScreen(path)) {
                var query = saved.getQueryString();
                return Optional.of(query == null ? path : path + "?" + query);
            }
        }
        var redirect =
                VaadinSession.getCurrent()
                        .getSession()
                        .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return redirect instanceof String path && isScreen(path.replaceFirst("\\?.*", ""))
                ? Optional.of(path)
                : Optional.empty();
    }

    /** Browsers also ask for icons and the like, which nobody wants to be led to. */
    private static boolean isScreen(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent();
    }

    private static void forget(HttpServletRequest request) {
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        new HttpSessionRequestCache().removeRequest(request, response);
        VaadinSession.getCurrent()
                .getSession()
                .removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
    }
}
