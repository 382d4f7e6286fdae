package app.rebound.feedback.ui;

import app.rebound.base.SecretToken;
import app.rebound.feedback.FeedbackRoutes;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address of a link, as the browser that asks for it reached us. */
final class LinkAddress {

    private LinkAddress() {}

    static String of(SecretToken link) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return ServletUriComponentsBuilder.fromContextPath(request)
                .pathSegment(FeedbackRoutes.LINK, link.value())
                .toUriString();
    }
}
