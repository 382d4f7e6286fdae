package app.rebound.progress.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.Competency;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Calendar;
import app.rebound.progress.Period;
import app.rebound.progress.ProgressFilter;
import app.rebound.questions.QuestionKind;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Chooses the period, competency and kind; tells each choice at once. */
class FilterBar extends Div {

    private final Select<PeriodChoice> period = new Select<>();
    private final DatePicker first = new DatePicker(translate("progress.filter.from"));
    private final DatePicker last = new DatePicker(translate("progress.filter.to"));
    private final ComboBox<Competency> competency =
            new ComboBox<>(translate("progress.filter.competency"));
    private final ComboBox<QuestionKind> kind = new ComboBox<>(translate("progress.filter.kind"));
    private final LocalDate today;

    FilterBar(LocalDate today, Consumer<ProgressFilter> chosen) {
        this.today = today;
        addClassName("rb-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", translate("progress.filter"));

        period.setLabel(translate("progress.filter.period"));
        period.setItems(PeriodChoice.values());
        period.setItemLabelGenerator(choice -> translate(choice.key()));
        for (var picker : new DatePicker[] {first, last}) {
            picker.setI18n(Calendar.words());
            picker.setLocale(Formats.current().locale());
            picker.setMax(today);
        }
        competency.setItems(Competency.values());
        competency.setItemLabelGenerator(each -> translate(each.key()));
        competency.setClearButtonVisible(true);
        competency.setPlaceholder(translate("progress.filter.all"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(each -> translate(each.key()));
        kind.setClearButtonVisible(true);
        kind.setPlaceholder(translate("progress.filter.all"));
        add(period, first, last, competency, kind);

        period.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerDates();
                chosen.accept(filter());
            }
        });
        for (var field : new DatePicker[] {first, last}) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && datesAreRight()) {
                    chosen.accept(filter());
                }
            });
        }
        competency.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(filter());
            }
        });
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(filter());
            }
        });
    }

    void show(ProgressFilter filter) {
        period.setValue(PeriodChoice.of(filter.period()));
        if (filter.period() instanceof Period.Dates dates) {
            first.setValue(dates.first());
            last.setValue(dates.last());
        }
        offerDates();
        competency.setValue(filter.competency());
        kind.setValue(filter.kind());
    }

    private void offerDates() {
        var wanted = period.getValue() == PeriodChoice.DATES;
        if (wanted && (first.isEmpty() || last.isEmpty())) {
            first.setValue(today.minusMonths(1));
            last.setValue(today);
        }
        first.setVisible(wanted);
        last.setVisible(wanted);
    }

    private boolean datesAreRight() {
        var wrong =
                !first.isEmpty() && !last.isEmpty() && last.getValue().isBefore(first.getValue());
        last.setErrorMessage(translate("progress.filter.wrongDates"));
        last.setInvalid(wrong);
        return !wrong && !first.isEmpty() && !last.isEmpty();
    }

    private ProgressFilter filter() {
        return new ProgressFilter(
                period.getValue()
                        .period()
                        .orElseGet(() -> new Period.Dates(first.getValue(), last.getValue())),
                competency.getValue(),
                kind.getValue());
    }
}
