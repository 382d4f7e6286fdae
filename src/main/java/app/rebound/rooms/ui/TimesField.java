package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.DateField;
import app.rebound.base.ui.ZoneField;
import app.rebound.rooms.AgreedTime;
import app.rebound.rooms.TimeProblem;
import app.rebound.rooms.TimeTalk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Up to five times on the clock of one place, which says at once where that clock jumps. */
class TimesField extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final ZoneField zone = new ZoneField(translate("rooms.times.zone"));
    private final Button another =
            Buttons.quiet(translate("rooms.times.another"), click -> add().day.focus());
    private final LocalDate today;
    private final Runnable typed;

    /** Tells {@code typed} whenever something was chosen. */
    TimesField(LocalDate today, Runnable typed) {
        this.today = today;
        this.typed = typed;
        addClassNames("rb-stack", "rb-times-field");
        list.addClassName("rb-stack");
        zone.setHelperText(translate("rooms.times.zone-help"));
        zone.setValue(Formats.current().zone());
        zone.addValueChangeListener(change -> {
            rows.forEach(Row::look);
            typed.run();
        });
        add(list, new Div(another), zone);
        add();
    }

    /** The times that are given whole, in their order. */
    List<AgreedTime> times() {
        return rows.stream().flatMap(row -> row.time().stream()).toList();
    }

    /** What is given so far, on the clock of {@link #zoneId}. */
    List<LocalDateTime> locals() {
        return times().stream().map(AgreedTime::local).toList();
    }

    ZoneId zoneId() {
        return Optional.ofNullable(zone.getValue()).orElse(Formats.current().zone());
    }

    void show(List<LocalDateTime> times, ZoneId in) {
        zone.setValue(in);
        rows.clear();
        list.removeAll();
        times.forEach(time -> add().show(time));
        if (rows.isEmpty()) {
            add();
        }
    }

    /** One empty row again. */
    void clear() {
        show(List.of(), zoneId());
    }

    /** Says what is wrong beside the time it is about. */
    void mark(int number, TimeProblem problem) {
        var whole = rows.stream().filter(row -> row.time().isPresent()).toList();
        var row = number < whole.size() ? whole.get(number) : rows.getFirst();
        row.refuse(problem);
    }

    private Row add() {
        var row = new Row(rows.size() + 1);
        rows.add(row);
        list.add(row);
        another.setVisible(rows.size() < TimeTalk.MOST_TIMES);
        return row;
    }

    private class Row extends Div {

        private final DatePicker day;
        private final TimePicker time;
        private final Paragraph hint = new Paragraph();

        Row(int number) {
            day = new DateField(translate("rooms.times.day", Map.of("n", number)));
            time = new TimePicker(translate("rooms.times.time", Map.of("n", number)));
            day.setMin(today);
            day.setLocale(Formats.current().locale());
            time.setLocale(Formats.current().locale());
            time.setStep(STEP);
            day.addValueChangeListener(change -> chosen());
            time.addValueChangeListener(change -> chosen());
            hint.addClassNames("rb-small", "rb-times-hint");
            hint.getElement().setAttribute("role", "status");
            var fields = new Div(day, time);
            fields.addClassName("rb-field-row");
            add(fields, hint);
            look();
        }

        Optional<AgreedTime> time() {
            return day.getValue() == null || time.getValue() == null
                    ? Optional.empty()
                    : Optional.of(new AgreedTime(day.getValue().atTime(time.getValue()), zoneId()));
        }

        void show(LocalDateTime at) {
            day.setValue(at.toLocalDate());
            time.setValue(at.toLocalTime());
        }

        void refuse(TimeProblem problem) {
            say(translate(problem.key(), Map.of("place", place())), problem);
            day.focus();
        }

        private void chosen() {
            look();
            typed.run();
        }

        /** What a clock change does to it is said before it is sent. */
        private void look() {
            var given = time();
            if (given.isPresent() && !given.get().exists()) {
                say(
                        translate(TimeProblem.NEVER.key(), Map.of("place", place())),
                        TimeProblem.NEVER);
            } else {
                hint.setClassName("rb-problem", false);
                hint.setText(given.map(TimeWords::beside).orElse(""));
                hint.setVisible(!hint.getText().isEmpty());
                time.setInvalid(false);
            }
        }

        private void say(String words, TimeProblem problem) {
            hint.setText(words);
            hint.setClassName("rb-problem", true);
            hint.setVisible(true);
            time.setInvalid(problem != TimeProblem.NONE);
        }

        private String place() {
            return Formats.current().place(zoneId());
        }
    }
}
