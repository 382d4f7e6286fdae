package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Tag;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Quality;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** The questions a lesson can be drawn from: those that were rough, then those to answer anew. */
class AtHandCard extends Card {

    private static final int AT_ONCE = 8;

    private final BiConsumer<String, String> suggest;
    private final List<Jotting> worth;

    /**
     * @param suggest takes what comes after "if" and after "then"
     */
    AtHandCard(List<Jotting> asked, BiConsumer<String, String> suggest) {
        this.suggest = suggest;
        this.worth =
                asked.stream()
                        .filter(one -> isRough(one) || !one.differently().isBlank())
                        .sorted(Comparator.comparing(one -> !isRough(one)))
                        .toList();
        setVisible(!worth.isEmpty());
        add(
                new H2(translate("looking-back.at-hand")),
                new Paragraph(translate("looking-back.at-hand-text")));
        show(0, AT_ONCE);
    }

    private void show(int from, int to) {
        worth.stream().skip(from).limit(to - from).map(this::row).forEach(this::add);
        if (worth.size() > to) {
            add(
                    Buttons.secondary(
                            translate(
                                    "looking-back.more-questions",
                                    Map.of("count", worth.size() - to)),
                            click -> {
                                remove(click.getSource());
                                show(to, worth.size());
                            }));
        }
    }

    private Div row(Jotting jotting) {
        var asked =
                jotting.asked().isBlank() ? translate("looking-back.a-question") : jotting.asked();
        var heading = new H3(asked);
        if (isRough(jotting)) {
            heading.add(new Tag(translate(Quality.ROUGH.key()), Tag.Tone.CARE));
        }
        var words = new Div(heading);
        if (!jotting.differently().isBlank()) {
            words.add(
                    InterviewWords.soft(
                            translate(
                                    "looking-back.at-hand-differently",
                                    Map.of("words", jotting.differently()))));
        }
        var take =
                Buttons.secondary(
                        translate("looking-back.at-hand-take"),
                        click ->
                                suggest.accept(
                                        jotting.asked().isBlank()
                                                ? ""
                                                : translate(
                                                        "lessons.form.when-asked",
                                                        Map.of("words", asked)),
                                        withinASentence(jotting.differently())));
        take.setAriaLabel(translate("looking-back.at-hand-take-this", Map.of("asked", asked)));
        var row = new Div(words, take);
        row.addClassName("rb-row");
        return row;
    }

    /** What begins a sentence of its own goes on in the middle of one; German keeps its nouns. */
    private static String withinASentence(String words) {
        var begins = words.strip();
        return Formats.current().locale().getLanguage().equals("en")
                        && begins.length() > 1
                        && Character.isLowerCase(begins.charAt(1))
                ? begins.substring(0, 1).toLowerCase(Locale.ROOT) + begins.substring(1)
                : begins;
    }

    private static boolean isRough(Jotting jotting) {
        return jotting.quality() == Quality.ROUGH;
    }
}
