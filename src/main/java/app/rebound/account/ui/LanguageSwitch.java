package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.i18n.Translations;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** Lets a visitor choose the language; kept in a cookie until they have settings of their own. */
class LanguageSwitch extends Select<Locale> {

    private static final Duration KEPT = Duration.ofDays(400);

    LanguageSwitch(List<Locale> languages) {
        addClassName("rb-language");
        setAriaLabel(translate("account.language"));
        setItems(languages);
        setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        setValue(Translations.supported(UI.getCurrent().getLocale()));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(change.getValue());
                UI.getCurrent().getPage().reload();
            }
        });
    }

    private static void remember(Locale language) {
        var cookie =
                ResponseCookie.from(ScreenSettings.LANGUAGE_COOKIE, language.toLanguageTag())
                        .path("/")
                        .maxAge(KEPT)
                        .httpOnly(true)
                        .secure(VaadinServletRequest.getCurrent().isSecure())
                        .sameSite("Lax")
                        .build();
        VaadinServletResponse.getCurrent()
                .getHttpServletResponse()
                .addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
