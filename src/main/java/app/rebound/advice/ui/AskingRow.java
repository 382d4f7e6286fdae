package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.Asking;
import app.rebound.advice.Asking.State;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One of those asked: who, how it stands, and what can be said about that. */
class AskingRow extends Div {

    AskingRow(
            Asking asking,
            LocalDate today,
            BiConsumer<State, LocalDate> stand,
            Consumer<LocalDate> askedOn,
            Runnable remove) {
        addClassName("rb-asking");
        add(new H3(asking.name()), state(asking), Parts.soft(line(asking)));
        reach(asking);
        var fields = new Div(stands(asking, today, stand));
        fields.addClassName("rb-advice-fields");
        var asked = asking.askedOn();
        if (asked != null) {
            var day = Parts.day(translate("advice.asked-on"), asked, today);
            day.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null && !day.isInvalid()) {
                    askedOn.accept(change.getValue());
                }
            });
            fields.add(day);
        }
        var sheet = new Anchor(AdviceRoutes.call(asking), translate("advice.sheet.open"));
        sheet.setAriaLabel(translate("advice.sheet.open-for", Map.of("name", asking.name())));
        var actions = Parts.actions(sheet);
        if (asking.is(State.NOT_YET)) {
            var off = Buttons.quiet(translate("advice.remove"), click -> remove.run());
            off.setAriaLabel(translate("advice.remove-this", Map.of("name", asking.name())));
            actions.add(off);
        }
        add(fields, actions);
    }

    private static Tag state(Asking asking) {
        return new Tag(
                translate(asking.state().key()),
                switch (asking.state()) {
                    case ANSWERED -> Tag.Tone.GOOD;
                    case ASKED -> Tag.Tone.ACCENT;
                    case NOT_YET, NO_ANSWER, DECLINED -> Tag.Tone.NEUTRAL;
                });
    }

    /** "Employer · by phone · asked on 12 November 2026 · answered on 14 November 2026". */
    private static String line(Asking asking) {
        var parts = new ArrayList<String>();
        parts.add(translate(asking.side().key()));
        parts.add(translate(asking.by().key()));
        var settled = asking.settledOn();
        if (settled != null) {
            parts.add(
                    translate(
                            "advice.settled-on." + asking.state().name(),
                            Map.of("day", Formats.current().date(settled))));
        }
        return String.join(" · ", parts);
    }

    private void reach(Asking asking) {
        Reach.of(asking.reach()).ifPresent(this::add);
    }

    private static Select<State> stands(
            Asking asking, LocalDate today, BiConsumer<State, LocalDate> stand) {
        var select = new Select<State>();
        select.setLabel(translate("advice.stands"));
        select.setItems(State.values());
        select.setItemLabelGenerator(one -> translate(one.key()));
        select.setValue(asking.state());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                stand.accept(change.getValue(), today);
            }
        });
        return select;
    }
}
