package app.rebound.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The page that every screen lives in: theme, colours by device, push. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/rebound.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Push(transport = Transport.WEBSOCKET_XHR)
public class ReboundShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "images/icon.svg", "any");
        settings.addMetaTag("theme-color", "#0f6e66");
    }
}
