package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.ApplicationRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way between the board, the week and the people. */
class Sections extends Nav {

    /** Marks the link that leads to {@code current} as the current page. */
    Sections(String current) {
        addClassName("rb-sections");
        setAriaLabel(translate("application.sections"));
        add(
                link(ApplicationRoutes.BOARD, translate("application.section.board"), current),
                link(ApplicationRoutes.WEEK, translate("application.section.week"), current),
                link(
                        ApplicationRoutes.CONTACTS,
                        translate("application.section.contacts"),
                        current));
    }

    private static Anchor link(String route, String text, String current) {
        var link = new Anchor(route, text);
        if (route.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
