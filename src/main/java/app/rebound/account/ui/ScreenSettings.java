package app.rebound.account.ui;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.Cookie;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows every screen in the person's language, time zone and colours; where they chose none, in
 * those of the browser.
 */
@SpringComponent
class ScreenSettings implements VaadinServiceInitListener {

    /** The language a visitor chose, as a language tag. */
    static final String LANGUAGE_COOKIE = "rebound-language";

    private final CurrentPerson current;

    ScreenSettings(CurrentPerson current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::paint);
        event.getSource().addUIInitListener(start -> apply(start.getUI()));
    }

    /** Before anything is shown, so that a dark screen does not begin with a white flash. */
    private void paint(IndexHtmlResponse page) {
        var html = page.getDocument().getElementsByTag("html").first();
        if (html == null) {
            return;
        }
        var person = current.optional();
        html.attr("lang", language(person, page.getVaadinRequest()).toLanguageTag());
        person.map(Person::appearance)
                .filter(appearance -> appearance != Person.Appearance.SYSTEM)
                .map(ScreenSettings::scheme)
                .ifPresent(scheme -> {
                    html.attr("theme", scheme.getThemeValue());
                    html.attr("style", "color-scheme: " + scheme.getValue());
                });
    }

    private void apply(UI ui) {
        var person = current.optional();
        var language = language(person, VaadinRequest.getCurrent());
        ui.getSession().setLocale(language);
        ui.setLocale(language);
        Formats.useZone(
                person.flatMap(someone -> Optional.ofNullable(someone.zone()))
                        .orElseGet(() -> zoneOfBrowser(ui)));
        person.map(Person::appearance)
                .filter(appearance -> appearance != Person.Appearance.SYSTEM)
                .ifPresent(appearance -> ui.getPage().setColorScheme(scheme(appearance)));
    }

    static ColorScheme.Value scheme(Person.Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> ColorScheme.Value.LIGHT_DARK;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    /** The browser's time zone as it told when this screen was opened; UTC where it did not. */
    static ZoneId zoneOfBrowser(UI ui) {
        var id = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        try {
            return id == null || id.isEmpty() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
            return ZoneOffset.UTC;
        }
    }

    /** The language chosen, with the region of the browser where it is the same language. */
    private static Locale language(Optional<Person> person, VaadinRequest request) {
        var browser = Optional.ofNullable(request.getLocale()).orElse(Translations.DEFAULT);
        var language =
                Translations.supported(
                        person.flatMap(someone -> Optional.ofNullable(someone.locale()))
                                .or(() -> chosenByVisitor(request))
                                .orElse(browser));
        return language.getLanguage().equals(browser.getLanguage()) ? browser : language;
    }

    private static Optional<Locale> chosenByVisitor(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> LANGUAGE_COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .map(Locale::forLanguageTag)
                        .filter(locale -> !locale.getLanguage().isEmpty())
                        .findFirst();
    }
}
