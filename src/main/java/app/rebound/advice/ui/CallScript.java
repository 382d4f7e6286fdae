package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.advice.About;
import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import app.rebound.interviews.Interview;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to say, in the language the call is held in, which need not be that of the screen. */
class CallScript {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Interview interview;
    private final Person person;
    private final Map<HtmlComponent, Function<Locale, String>> lines = new LinkedHashMap<>();
    private Locale spoken = Translations.supported(Formats.current().locale());

    CallScript(Interview interview, Person person) {
        this.interview = interview;
        this.person = person;
    }

    /** Chooses the language of the call. */
    Select<Locale> language() {
        var select = new Select<Locale>();
        select.setLabel(translate("advice.sheet.language"));
        select.setItems(LANGUAGES);
        select.setItemLabelGenerator(one -> one.getDisplayLanguage(Formats.current().locale()));
        select.setValue(spoken);
        select.addClassName("rb-advice-day");
        select.addValueChangeListener(change -> {
            spoken = change.getValue();
            lines.forEach(this::say);
        });
        return select;
    }

    /** Hello, that one understands, and what one would like to learn. */
    Paragraph opener() {
        var opener = line(new Paragraph(), this::opener);
        opener.addClassName("rb-say");
        return opener;
    }

    private String opener(Locale locale) {
        var name = person.displayName().strip();
        var day = formats(locale).date(interview.day());
        var talk =
                interview.role().isEmpty()
                        ? translate(locale, "advice.say.talk", Map.of("day", day))
                        : translate(
                                locale,
                                "advice.say.talk-about",
                                Map.of("day", day, "role", interview.role()));
        return Stream.of(
                        name.isEmpty()
                                ? translate(locale, "advice.say.hello")
                                : translate(locale, "advice.say.hello-name", Map.of("name", name)),
                        talk,
                        translate(locale, "advice.say.understand"),
                        translate(locale, "advice.say.learn"),
                        translate(locale, "advice.say.may-i"))
                .collect(Collectors.joining(" "));
    }

    /** Dates as the reader writes them where the call is held in the reader's own language. */
    private static Formats formats(Locale spoken) {
        var own = Formats.current();
        return own.locale().getLanguage().equals(spoken.getLanguage())
                ? own
                : new Formats(spoken, own.zone());
    }

    /** One of the three questions, with its number. */
    H2 question(About about, int number) {
        var question =
                line(
                        new H2(),
                        locale -> number + ". " + translate(locale, "advice.say." + about.name()));
        question.addClassName("rb-say");
        return question;
    }

    /** What else they say unasked; no further question. */
    H2 heard() {
        return new H2(translate("advice.sheet.heard"));
    }

    Paragraph thanks() {
        var thanks = line(new Paragraph(), locale -> translate(locale, "advice.say.thanks"));
        thanks.addClassName("rb-say");
        return thanks;
    }

    private <T extends HtmlComponent> T line(T component, Function<Locale, String> words) {
        lines.put(component, words);
        say(component, words);
        return component;
    }

    private void say(HtmlComponent component, Function<Locale, String> words) {
        ((HasText) component).setText(words.apply(spoken));
        component.getElement().setAttribute("lang", spoken.toLanguageTag());
    }
}
