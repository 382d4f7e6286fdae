package app.rebound.sharing.ui;

import app.rebound.base.SecretToken;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address of a link, as the browser that asks for it reached us. */
public final class LinkAddress {

    private LinkAddress() {}

    /** The whole address of a page of the application. */
    public static String of(String route) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request).path("/" + route).toUriString();
    }

    /** The address that opens {@code link} below {@code path}. */
    public static String of(String path, SecretToken link) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .pathSegment(path, link.value())
                .toUriString();
    }
}
