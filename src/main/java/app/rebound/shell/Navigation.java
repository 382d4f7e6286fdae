package app.rebound.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.CurrentPerson;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The menu, made of every view's {@code @Menu}: the hundreds of its order say the group, the first
 * of each group is also in the bar at the bottom of a phone.
 */
@SpringComponent
@UIScope
class Navigation extends Nav {

    private static final int GROUP = 100;

    private final List<Anchor> links = new ArrayList<>();

    Navigation(CurrentPerson person) {
        addClassName("rb-nav");
        setAriaLabel(translate("shell.navigation"));
        var brand = new Anchor(".", new Span("Re"), new Span("bound"));
        brand.addClassName("rb-brand");
        add(brand);
        var groups =
                MenuConfiguration.getMenuEntries().stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> (int) (entry.order() / GROUP),
                                        TreeMap::new,
                                        Collectors.toList()));
        groups.forEach((group, entries) -> {
            add(heading(group), link(entries.getFirst(), true));
            entries.stream().skip(1).map(entry -> link(entry, false)).forEach(this::add);
        });
        person.optional()
                .ifPresent(someone -> {
                    var name =
                            someone.displayName().isBlank()
                                    ? translate("shell.you")
                                    : someone.displayName();
                    add(heading(9), link(AccountRoutes.PROFILE, name, "user", false));
                });
    }

    /** Marks the link that leads to {@code path} as the current page. */
    void mark(String path) {
        for (var link : links) {
            var target = link.getHref();
            var current =
                    target.isEmpty() || ".".equals(target)
                            ? path.isEmpty()
                            : path.equals(target) || path.startsWith(target + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private static Span heading(int group) {
        var heading = new Span(group == 0 ? "" : translate("shell.group." + group));
        heading.addClassName("rb-nav-group");
        heading.setVisible(group != 0);
        return heading;
    }

    private Anchor link(MenuEntry entry, boolean first) {
        return link(
                entry.path().replaceFirst("^/", ""), translate(entry.title()), entry.icon(), first);
    }

    private Anchor link(String path, String text, String icon, boolean first) {
        var link =
                new Anchor(
                        path.isEmpty() ? "." : path,
                        new Icon("vaadin", icon.replaceFirst("^vaadin:", "")),
                        new Span(text));
        link.addClassName(first ? "rb-nav-first" : "rb-nav-other");
        links.add(link);
        return link;
    }
}
