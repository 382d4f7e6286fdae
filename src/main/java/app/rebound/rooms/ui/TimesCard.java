package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.Planning;
import app.rebound.rooms.ProposedTime;
import app.rebound.rooms.ProposedTime.Answer;
import app.rebound.rooms.Seat;
import app.rebound.rooms.SeatId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The times that wait for answers: who said what to each, and yes or no for oneself. */
class TimesCard extends Card {

    /** What one says to a time. */
    interface Answering {
        void answer(UUID time, Answer answer);
    }

    private final Answering answering;
    private final H2 title = new H2();
    private final Paragraph text = new Paragraph();
    private final Div list = new Div();
    private List<Row> rows = List.of();

    TimesCard(Answering answering) {
        this.answering = answering;
        addClassName("rb-times");
        add(title, text, list);
    }

    /** Hidden while no time waits for an answer; the same rows stay where they are. */
    void show(Planning.Open open) {
        var mock = open.mock();
        setVisible(open.talk().isOpen() && mock.state().isAhead() && !open.seat().gone());
        if (!isVisible()) {
            return;
        }
        var moving = mock.time() != null;
        title.setText(title(moving, open.talk().waitsFor(open.seat().id())));
        text.setText(translate(moving ? "rooms.times.move-text" : "rooms.times.text"));
        var newest = open.talk().newest();
        if (!rows.stream().map(row -> row.id).toList().equals(ids(newest))) {
            rows = newest.stream().map(time -> new Row(mock, time)).toList();
            list.removeAll();
            rows.forEach(list::add);
        }
        for (var number = 0; number < rows.size(); number++) {
            rows.get(number).show(mock, open.seat(), newest.get(number));
        }
    }

    private static String title(boolean moving, boolean forMe) {
        if (!forMe) {
            return translate("rooms.times.others-title");
        }
        return translate(moving ? "rooms.times.move-title" : "rooms.times.title");
    }

    private static List<UUID> ids(List<ProposedTime> times) {
        return times.stream().map(ProposedTime::id).toList();
    }

    private class Row extends Div {

        private final UUID id;
        private final Paragraph said = soft("");
        private final Button yes;
        private final Button no;

        Row(MockInterview mock, ProposedTime time) {
            id = time.id();
            var title = TimeWords.hereFor(time.time(), mock.length());
            var words = new Div(new H3(title));
            var beside = TimeWords.beside(time.time());
            if (!beside.isEmpty()) {
                words.add(soft(beside));
            }
            words.add(said);
            yes = choice(Answer.YES, title);
            no = choice(Answer.NO, title);
            var actions = new Div(yes, no);
            actions.addClassName("rb-actions");
            add(words, actions);
            addClassName("rb-row");
        }

        void show(MockInterview mock, Seat self, ProposedTime time) {
            said.setText(
                    Stream.of(
                                    part("rooms.said.yes", mock, self, who(mock, time, Answer.YES)),
                                    part("rooms.said.no", mock, self, who(mock, time, Answer.NO)),
                                    part("rooms.said.nothing", mock, self, silent(mock, time)))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" · ")));
            var own = time.answers().get(self.id());
            press(yes, own == Answer.YES);
            press(no, own == Answer.NO);
        }

        private Button choice(Answer answer, String title) {
            var word = translate("rooms.answer." + answer.name());
            var choice = Buttons.secondary(word, click -> answering.answer(id, answer));
            choice.setAriaLabel(
                    translate("rooms.answer.label", Map.of("answer", word, "time", title)));
            return choice;
        }

        private void press(Button choice, boolean chosen) {
            choice.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
            choice.setThemeVariant(ButtonVariant.PRIMARY, chosen);
        }
    }

    private static List<SeatId> who(MockInterview mock, ProposedTime time, Answer answer) {
        return here(mock).filter(seat -> time.answers().get(seat) == answer).toList();
    }

    private static List<SeatId> silent(MockInterview mock, ProposedTime time) {
        return here(mock).filter(seat -> !time.answers().containsKey(seat)).toList();
    }

    private static Stream<SeatId> here(MockInterview mock) {
        return mock.seats().stream().filter(seat -> !seat.gone()).map(Seat::id);
    }

    private static String part(String key, MockInterview mock, Seat self, List<SeatId> seats) {
        return seats.isEmpty()
                ? ""
                : translate(key, Map.of("names", SeatWords.names(mock, seats, self.id())));
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassNames("rb-soft", "rb-small");
        return line;
    }
}
