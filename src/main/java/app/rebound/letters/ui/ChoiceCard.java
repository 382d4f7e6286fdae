package app.rebound.letters.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.i18n.Translations;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviewer;
import app.rebound.interviews.LetterKind;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.WayRules;
import app.rebound.letters.NewLetter;
import app.rebound.letters.Purpose;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Which letter, for whom, in which language; the one that fits best is chosen at first. */
class ChoiceCard extends Card {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Interview interview;
    private final Clock clock;
    private final RadioButtonGroup<LetterKind> kind =
            new RadioButtonGroup<>(translate("letters.choose"));
    private final Select<Interviewer> to = new Select<>();
    private final RadioButtonGroup<Locale> language =
            new RadioButtonGroup<>(translate("letters.language"));
    private final Paragraph why = new Paragraph();
    private final Paragraph by = LetterWords.soft("");

    ChoiceCard(Interview interview, Clock clock, Consumer<NewLetter> start) {
        this.interview = interview;
        this.clock = clock;
        addClassName("rb-letter-choice");
        var fitting = WayRules.letters(interview.outcome(), interview.went());
        kind.setItems(fitting);
        kind.setItemLabelGenerator(one ->
                fitting.size() > 1 && one == fitting.getFirst()
                        ? translate("letters.choose.best", Map.of("letter", translate(one.key())))
                        : translate(one.key()));
        kind.addValueChangeListener(change -> explain(change.getValue()));
        kind.setValue(fitting.getFirst());
        to.setLabel(translate("letters.for"));
        to.setItems(interview.interviewers());
        to.setItemLabelGenerator(one -> one == null ? translate("letters.for.nobody") : name(one));
        to.setEmptySelectionAllowed(true);
        to.setEmptySelectionCaption(translate("letters.for.nobody"));
        interview.interviewers().stream().findFirst().ifPresent(to::setValue);
        to.setVisible(!interview.interviewers().isEmpty());
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(LetterWords::language);
        language.setValue(Translations.supported(Formats.current().locale()));
        why.getElement().setAttribute("aria-live", "polite");
        var actions =
                new Div(
                        Buttons.primary(
                                translate("letters.start"), click -> start.accept(wanted())));
        actions.addClassName("rb-actions");
        var fields = new Div(kind, why, by, to, language, actions);
        fields.addClassName("rb-stack");
        add(new H2(translate("letters.new")), fields);
    }

    private NewLetter wanted() {
        var someone = to.getValue();
        return new NewLetter(
                interview.id(),
                Purpose.of(kind.getValue()),
                someone == null ? null : someone.id(),
                language.getValue());
    }

    private void explain(LetterKind chosen) {
        var waiting = chosen == LetterKind.INFLUENCE && interview.outcome() == Outcome.WAITING;
        var text = translate("letters.why." + chosen);
        why.setText(waiting ? translate("letters.why.INFLUENCE.waiting") + " " + text : text);
        var day = WayRules.sendBy(chosen, interview.day(), interview.outcomeOn());
        var late = LocalDate.ofInstant(clock.instant(), interview.zone()).isAfter(day);
        by.setVisible(!late);
        by.setText(
                translate(
                        chosen == LetterKind.THANK_YOU
                                ? "letters.best-by.thanks"
                                : "letters.best-by",
                        Map.of("day", Formats.current().date(day))));
    }

    private static String name(Interviewer one) {
        return one.role().isEmpty()
                ? one.name()
                : translate("letters.for.one", Map.of("name", one.name(), "role", one.role()));
    }
}
