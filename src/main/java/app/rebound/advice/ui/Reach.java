package app.rebound.advice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import java.util.regex.Pattern;

/** How somebody is reached, so that a phone can call the number and write to the address. */
final class Reach {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,28}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>?&\"]+@[^\\s@<>?&\"]+\\.[^\\s@<>?&\"]+");

    private Reach() {}

    /** A link that calls or writes, the words where they are neither, or nothing. */
    static Optional<Component> of(String reach) {
        if (reach.isEmpty()) {
            return Optional.empty();
        }
        if (NUMBER.matcher(reach).matches()) {
            return Optional.of(link("tel:" + reach.replaceAll("[^0-9+]", ""), reach));
        }
        if (MAIL.matcher(reach).matches()) {
            return Optional.of(link("mailto:" + reach, reach));
        }
        return Optional.of(Parts.soft(reach));
    }

    private static Anchor link(String href, String text) {
        var link = new Anchor(href, text);
        link.setRouterIgnore(true);
        link.addClassName("rb-reach");
        return link;
    }
}
