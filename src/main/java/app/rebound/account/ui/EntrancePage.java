package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.AccountRoutes;
import app.rebound.base.i18n.Translations;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Duration;
import java.util.Map;

/** What the pages before one is in have in common: the name, the language, a heading. */
abstract class EntrancePage extends Main implements HasDynamicTitle {

    private final String title;
    private final Paragraph problem = new Paragraph();

    EntrancePage(String title, Translations translations) {
        this.title = title;
        addClassNames("rb-stage", "rb-entrance");
        var brand = new Anchor(AccountRoutes.WELCOME, new Span("Re"), new Span("bound"));
        brand.addClassName("rb-brand");
        var top = new Header(brand, new LanguageSwitch(translations.getProvidedLocales()));
        top.addClassName("rb-entrance-top");
        problem.addClassName("rb-problem");
        problem.getElement().setAttribute("role", "alert");
        add(top, new H1(title));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Where {@link #show} writes what went wrong, to be placed beside what it is about. */
    Paragraph problem() {
        return problem;
    }

    /** Says what went wrong and what to do; shown as given (already translated). */
    void show(String text) {
        problem.setText(text);
    }

    /** In how many minutes to try again, in words. */
    static String tooManyTries(Duration retryIn) {
        return translate(
                "account.too-many-tries", Map.of("minutes", retryIn.plusSeconds(59).toMinutes()));
    }

    static Div actions(com.vaadin.flow.component.Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("rb-actions");
        return bar;
    }
}
