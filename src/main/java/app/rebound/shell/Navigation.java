package app.rebound.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.account.CurrentPerson;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The menu, made of every view's {@code @Menu}: the hundreds of its order say the group; the first
 * of each group is in the bar at the bottom of a phone, the others are behind "More".
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Nav {

    private static final int GROUP = 100;
    private static final int YOU = 9;

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final NativeButton more = new NativeButton(translate("shell.more"));

    Navigation(CurrentPerson person) {
        addClassName("rb-nav");
        setAriaLabel(translate("shell.navigation"));
        var brand = new Anchor(".", new Span("Re"), new Span("bound"));
        brand.addClassName("rb-brand");
        add(brand);
        groups().forEach(this::addGroup);
        person.optional()
                .ifPresent(someone -> {
                    var name = someone.displayName();
                    add(
                            heading(YOU),
                            link(
                                    AccountRoutes.PROFILE,
                                    name.isBlank() ? translate("shell.you") : name,
                                    "user",
                                    "rb-nav-other"));
                });
        more.addClassName("rb-nav-more");
        more.addClickListener(click -> setOpen(!hasClassName("rb-nav-open")));
        setOpen(false);
        add(more);
    }

    /** Marks the link that leads to {@code path} as the current page and closes "More". */
    void mark(String path) {
        links.forEach((target, link) -> {
            var current =
                    target.isEmpty()
                            ? path.isEmpty()
                            : path.equals(target) || path.startsWith(target + "/");
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        setOpen(false);
    }

    private void setOpen(boolean open) {
        setClassName("rb-nav-open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Map<Integer, List<MenuEntry>> groups() {
        return MenuConfiguration.getMenuEntries().stream()
                .collect(
                        Collectors.groupingBy(
                                entry -> (int) (entry.order() / GROUP),
                                TreeMap::new,
                                Collectors.toList()));
    }

    private void addGroup(int group, List<MenuEntry> entries) {
        if (group > 0) {
            add(heading(group));
        }
        for (var entry : entries) {
            var place = entry.equals(entries.getFirst()) ? "rb-nav-first" : "rb-nav-other";
            var path = entry.path().replaceFirst("^/", "");
            var icon = entry.icon().replaceFirst("^vaadin:", "");
            add(link(path, translate(entry.title()), icon, place));
        }
    }

    private static Span heading(int group) {
        var heading = new Span(translate("shell.group." + group));
        heading.addClassName("rb-nav-group");
        return heading;
    }

    private Anchor link(String path, String text, String icon, String place) {
        var picture = new Icon("vaadin", icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(path.isEmpty() ? "." : path, picture, new Span(text));
        link.addClassName(place);
        links.put(path, link);
        return link;
    }
}
