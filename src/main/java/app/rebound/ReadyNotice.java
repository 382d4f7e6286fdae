package app.rebound;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the address to open as soon as it answers. */
@Component
class ReadyNotice {

    @EventListener
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            System.out.printf(
                    "%n  Rebound is ready: http://localhost:%d%n%n", web.getWebServer().getPort());
        }
    }
}
