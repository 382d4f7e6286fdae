package app.rebound.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.FrameNotice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Navigation beside the screen, or below it on a phone. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The address alone would lead to the front page, to which all addresses here are relative. */
    private static final String SKIP =
            """
            this.addEventListener('click', event => {
                event.preventDefault();
                $0.focus();
            });\
            """;

    /**
     * Whoever followed a way that is gone from the screen, or one of the navigation, goes on at the
     * heading of what they see now; whoever is led elsewhere by the screen itself stays there.
     */
    private static final String FOCUS_HEADING =
            """
            requestAnimationFrame(() => {
                const heading = this.querySelector('h1');
                const at = document.activeElement;
                if (heading && (!at || at === document.body || at.closest('nav'))) {
                    heading.tabIndex = -1;
                    heading.focus();
                }
            });\
            """;

    private final Main main = new Main();
    private final Navigation navigation;
    private final List<Aside> notices;

    MainLayout(Navigation navigation, ObjectProvider<FrameNotice> notices) {
        this.navigation = navigation;
        this.notices =
                notices.orderedStream()
                        .flatMap(notice -> notice.text().stream())
                        .map(MainLayout::notice)
                        .toList();
        addClassName("rb-app");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#main", translate("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("rb-skip");
        skip.getElement().executeJs(SKIP, main);
        add(skip, navigation, main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        notices.forEach(main::add);
        if (content != null) {
            main.add((Component) content);
        }
    }

    private static Aside notice(String text) {
        var notice = new Aside(new Text(text));
        notice.addClassName("rb-frame-notice");
        return notice;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.mark(event.getLocation().getPath());
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            main.getElement().executeJs(FOCUS_HEADING);
        }
    }
}
