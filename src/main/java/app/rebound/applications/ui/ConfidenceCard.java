package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Person;
import app.rebound.applications.Confidence;
import app.rebound.applications.ConfidenceNote;
import app.rebound.base.format.Formats;
import app.rebound.base.trend.SessionScore;
import app.rebound.base.trend.Verdict;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Chart;
import app.rebound.base.ui.ChartModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How confident one feels for the next one, what lifted it, and what can be said of its change. */
class ConfidenceCard extends Card {

    private static final int SHOWN = 5;
    private static final int DOTS_ONLY = 2;

    private final Confidence confidence;
    private final Person person;
    private final ZoneId zone;
    private final RadioButtonGroup<Integer> level =
            new RadioButtonGroup<>(translate("confidence.question"));
    private final TextArea lifted = new TextArea(translate("confidence.lifted"));
    private final Span saved = Words.status();
    private final Div trend = new Div();

    ConfidenceCard(Confidence confidence, Person person, ZoneId zone) {
        super(new H2(translate("confidence.title")));
        this.confidence = confidence;
        this.person = person;
        this.zone = zone;
        addClassName("rb-confidence");
        level.setItems(IntStream.rangeClosed(Confidence.LEAST, Confidence.MOST).boxed().toList());
        level.setItemLabelGenerator(this::label);
        lifted.setHelperText(translate("confidence.lifted.help"));
        lifted.setMaxLength(ConfidenceNote.LENGTH);
        add(
                level,
                lifted,
                Words.actions(
                        Buttons.secondary(translate("confidence.keep"), click -> keep()), saved),
                trend);
        show();
    }

    private void keep() {
        if (level.getValue() == null) {
            level.setErrorMessage(translate("confidence.problem.level"));
            level.setInvalid(true);
            return;
        }
        level.setInvalid(false);
        confidence.say(person.id(), level.getValue(), lifted.getValue());
        level.clear();
        lifted.clear();
        saved.setText(translate("confidence.kept"));
        show();
    }

    private void show() {
        trend.removeAll();
        var notes = confidence.lately(person.id());
        var days = Confidence.days(notes, zone);
        if (notes.isEmpty()) {
            return;
        }
        var verdict = verdict(Verdict.on(days));
        trend.add(new H3(translate("confidence.trend")), new Paragraph(verdict));
        if (!person.hideNumbers()) {
            trend.add(new Chart(chart(verdict, days)));
        }
        trend.add(new H3(translate("confidence.lifts")));
        notes.stream().limit(SHOWN).map(this::row).forEach(trend::add);
    }

    private Div row(ConfidenceNote note) {
        var day = Formats.current().date(note.at());
        var words =
                new Div(
                        Words.soft(day + " · " + label(note.level())),
                        new Paragraph(
                                note.lifted().isEmpty()
                                        ? translate("confidence.lifted.none")
                                        : note.lifted()));
        var remove =
                Buttons.quiet(
                        translate("confidence.take-back"),
                        click -> {
                            confidence.takeBack(person.id(), note.id());
                            saved.setText(translate("confidence.taken-back"));
                            show();
                        });
        remove.setAriaLabel(translate("confidence.take-back-of", Map.of("day", day)));
        var row = new Div(words, remove);
        row.addClassName("rb-row");
        return row;
    }

    private String label(int level) {
        var words = translate("confidence.level." + level);
        return person.hideNumbers() ? words : level + " " + words;
    }

    /** Honest about how much it rests on; a bad week is no verdict on anybody. */
    static String verdict(Verdict verdict) {
        var n = Map.<String, Object>of("n", verdict.sessions());
        return switch (verdict) {
            case Verdict.NoData() -> "";
            case Verdict.DotsOnly(var days) -> few(days, Verdict.SESSIONS_TO_TELL - days);
            case Verdict.TooFew few -> few(few.sessions(), few.more());
            case Verdict.Improving up -> translate("confidence.verdict.up", n);
            case Verdict.LowerLately down -> translate("confidence.verdict.down", n);
            case Verdict.NoClearChange none -> translate("confidence.verdict.none", n);
        };
    }

    private static String few(int days, int more) {
        return translate("confidence.verdict.few", Map.of("n", days, "more", more));
    }

    private ChartModel chart(String description, List<SessionScore> days) {
        var labels = new TreeMap<Integer, String>();
        for (var one = Confidence.LEAST; one <= Confidence.MOST; one++) {
            labels.put(one, label(one));
        }
        return new ChartModel(
                ChartModel.Kind.LINE,
                translate("confidence.title"),
                description,
                new ChartModel.Axis(
                        translate("confidence.axis"),
                        ChartModel.Unit.NUMBER,
                        1,
                        (double) Confidence.LEAST,
                        (double) Confidence.MOST,
                        labels),
                new ChartModel.Words(
                        translate("confidence.moment", Map.of("date", "{date}")),
                        translate("confidence.cases", Map.of("n", "{n}")),
                        translate("confidence.cases-heading")),
                List.of(
                        new ChartModel.Series(
                                translate("confidence.series"),
                                ChartModel.Style.SELF,
                                days.size() <= DOTS_ONLY,
                                days.stream()
                                        .map(day ->
                                                ChartModel.Point.at(
                                                        day.at().toString(), day.score(), 1))
                                        .toList())),
                List.of());
    }
}
