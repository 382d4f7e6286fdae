package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Cookies;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

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
                Cookies.keep(
                        ScreenSettings.LANGUAGE_COOKIE, change.getValue().toLanguageTag(), KEPT);
                UI.getCurrent().getPage().reload();
            }
        });
    }
}
