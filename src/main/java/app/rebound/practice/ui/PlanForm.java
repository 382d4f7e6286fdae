package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.practice.Mode;
import app.rebound.practice.QuestionOrder;
import app.rebound.practice.SessionPlan;
import app.rebound.practice.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How a session is run: help or pressure, times, takes, order and wording. */
class PlanForm extends Div {

    /** Stands for the time that each question suggests itself. */
    private static final Duration OWN_TIME = Duration.ZERO;

    private final RadioButtonGroup<Mode> mode =
            group("practice.mode", List.of(Mode.values()), Mode::key);
    private final Select<Duration> preparation =
            select("practice.preparation", seconds(0, 15, 30, 60, 120, 300), PlanForm::prepareFor);
    private final Select<Duration> answer =
            select(
                    "practice.answer-time",
                    seconds(0, 30, 60, 90, 120, 180, 300),
                    PlanForm::answerIn);
    private final Select<Integer> takes =
            select(
                    "practice.takes",
                    IntStream.rangeClosed(1, SessionPlan.MOST_TAKES).boxed().toList(),
                    count -> translate("practice.plan.takes", Map.of("count", count)));
    private final RadioButtonGroup<QuestionOrder> order =
            group("practice.order", List.of(QuestionOrder.values()), QuestionOrder::key);
    private final RadioButtonGroup<Wording> wording =
            group("practice.wording", List.of(Wording.values()), Wording::key);

    PlanForm(SessionPlan plan) {
        addClassName("rb-plan");
        mode.setHelperText(translate("practice.mode.help"));
        takes.setHelperText(translate("practice.takes.help"));
        var times = new Div(preparation, answer, takes);
        times.addClassName("rb-filters");
        add(mode, times, order, wording);
        mode.setValue(plan.mode());
        offer(preparation, plan.preparation());
        var answerTime = plan.answer();
        offer(answer, answerTime == null ? OWN_TIME : answerTime);
        takes.setValue(plan.takes());
        order.setValue(plan.order());
        wording.setValue(plan.wording());
    }

    SessionPlan plan() {
        return new SessionPlan(
                mode.getValue(),
                order.getValue(),
                wording.getValue(),
                takes.getValue(),
                preparation.getValue(),
                answer.getValue().equals(OWN_TIME) ? null : answer.getValue());
    }

    private static String prepareFor(Duration time) {
        return time.isZero() ? translate("practice.preparation.none") : Times.words(time);
    }

    private static String answerIn(Duration time) {
        return time.equals(OWN_TIME) ? translate("practice.answer-time.own") : Times.words(time);
    }

    /** A time chosen elsewhere is offered too. */
    private static void offer(Select<Duration> select, Duration time) {
        var offered = select.getListDataView().getItems().toList();
        if (!offered.contains(time)) {
            select.getListDataView().addItem(time);
        }
        select.setValue(time);
    }

    private static List<Duration> seconds(long... seconds) {
        return LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    private static <T> Select<T> select(String label, List<T> items, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(translate(label));
        select.setItems(new ArrayList<>(items));
        select.setItemLabelGenerator(name::apply);
        return select;
    }

    private static <T> RadioButtonGroup<T> group(
            String label, List<T> items, Function<T, String> key) {
        var group = new RadioButtonGroup<T>(translate(label));
        group.setItems(items);
        group.setItemLabelGenerator(item -> translate(key.apply(item)));
        return group;
    }
}
