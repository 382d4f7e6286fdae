package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.questions.QuestionSet;
import app.rebound.rooms.Room;
import app.rebound.rooms.RoomQuestions;
import app.rebound.rooms.Seat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who answers next, and when this half or the whole room is over. */
class TurnPart extends Details {

    private static final int USUAL = 5;

    /** Where the questions of the next half come from. */
    private sealed interface Source {
        record Usual() implements Source {}

        record None() implements Source {}

        record OfSet(QuestionSet set) implements Source {}
    }

    private final RoomDesk desk;
    private final RoomHand hand;
    private final Select<Seat> answerer = new Select<>();
    private final Select<Source> source = new Select<>();
    private final Button swap = Buttons.primary(translate("rooms.live.swap"), click -> swap());
    private final Button endHalf =
            Buttons.secondary(translate("rooms.live.end-half"), click -> endHalf());
    private final Button end = Buttons.danger(translate("rooms.live.end"), click -> confirmEnd());
    private final Paragraph text = new Paragraph(translate("rooms.live.swap.text"));
    private List<Seat> offered = List.of();
    private boolean atEnd;
    private @Nullable Room room;

    TurnPart(RoomDesk desk, RoomHand hand) {
        super(translate("rooms.live.turns"));
        this.desk = desk;
        this.hand = hand;
        answerer.setLabel(translate("rooms.live.swap.who"));
        answerer.setItemLabelGenerator(seat -> SeatWords.name(seat.name()));
        source.setLabel(translate("rooms.live.swap.questions"));
        source.setItemLabelGenerator(TurnPart::name);
        text.addClassName("rb-soft");
        swap.removeThemeName("primary");
        var actions = new Div(swap, endHalf, end);
        actions.addClassName("rb-actions");
        var body = new Div(text, answerer, source, actions);
        body.addClassName("rb-stack");
        add(body);
        addClassName("rb-turns");
    }

    void show(Room now, boolean halfOver) {
        var first = room == null;
        room = now;
        setVisible(now.isLead() || now.mine().isOrganiser());
        endHalf.setVisible(!halfOver);
        if (halfOver && !atEnd) {
            // Nothing else is left to do here.
            setOpened(true);
        }
        atEnd = halfOver;
        if (first) {
            source.setItems(sources(now));
            source.setValue(new Source.Usual());
        }
        var others = now.askers();
        if (!others.stream()
                .map(Seat::id)
                .toList()
                .equals(offered.stream().map(Seat::id).toList())) {
            offered = others;
            answerer.setItems(others);
            answerer.setValue(others.isEmpty() ? null : others.getFirst());
        }
        answerer.setVisible(others.size() > 1);
        swap.setEnabled(!others.isEmpty());
    }

    private List<Source> sources(Room now) {
        var own = Stream.<Source>of(new Source.Usual(), new Source.None());
        var organiser = hand.access().person();
        return now.mine().isOrganiser() && organiser != null
                ? Stream.concat(own, desk.sets().all(organiser).stream().map(Source.OfSet::new))
                        .toList()
                : own.toList();
    }

    private static String name(Source source) {
        return switch (source) {
            case Source.Usual() -> translate("rooms.live.swap.usual", Map.of("count", USUAL));
            case Source.None() -> translate("rooms.live.swap.none");
            case Source.OfSet(var set) -> set.name();
        };
    }

    private RoomQuestions wanted() {
        return switch (source.getValue()) {
            case Source.Usual() ->
                    new RoomQuestions.Usual(Locale.of(getLocale().getLanguage()), USUAL);
            case Source.None() -> new RoomQuestions.None();
            case Source.OfSet(var set) -> new RoomQuestions.OfSet(set.id());
        };
    }

    private void swap() {
        var now = room;
        var next = answerer.getValue();
        if (now != null && next != null) {
            hand.act(access -> desk.rooms().swap(access, now.half(), next.id(), wanted()));
        }
    }

    private void endHalf() {
        var now = room;
        if (now != null) {
            hand.act(access -> desk.rooms().endHalf(access, now.half()));
        }
    }

    private void confirmEnd() {
        Confirm.before(
                translate("rooms.live.end.title"),
                translate("rooms.live.end.text"),
                translate("rooms.live.end"),
                () -> hand.act(desk.rooms()::end));
    }
}
