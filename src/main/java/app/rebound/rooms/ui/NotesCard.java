package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Autosave;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.AgendaLine;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNote;
import app.rebound.rooms.RoomSight;
import app.rebound.rooms.ShownQuestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Private notes, the newest first. What is being typed stays where it is, whatever others do; a new
 * field for the question now stands above it.
 */
class NotesCard extends Card {

    /** Which note of which question. */
    private record Place(UUID question, int number) {}

    private final RoomDesk desk;
    private final RoomAccess access;
    private final Div list = new Div();
    private final Paragraph none = new Paragraph(translate("rooms.live.notes.later"));
    private final Button another =
            RoomKeys.on(
                    Buttons.secondary(translate("rooms.live.note.another"), click -> another()),
                    "m");
    private final Map<Place, NoteField> fields = new HashMap<>();
    private final Map<String, NoteField> kept = new HashMap<>();
    private @Nullable NoteField open;
    private @Nullable ShownQuestion current;
    private String key = "";

    NotesCard(RoomDesk desk, RoomAccess access) {
        this.desk = desk;
        this.access = access;
        addClassName("rb-notes-card");
        list.addClassName("rb-notes");
        var lead = new Paragraph(translate("rooms.live.notes.private"));
        lead.addClassNames("rb-soft", "rb-small");
        none.addClassName("rb-soft");
        var actions = new Div(another);
        actions.addClassName("rb-actions");
        add(new H2(translate("rooms.live.notes")), lead, none, list, actions);
    }

    void show(RoomSight.Asking asking) {
        key = asking.room().me().value() + "/" + asking.room().half().value() + "-note-";
        var questions =
                asking.agenda().stream()
                        .map(AgendaLine::question)
                        .collect(Collectors.toMap(ShownQuestion::id, Function.identity()));
        for (var note : asking.notes()) {
            var asked = questions.get(note.question());
            if (asked != null) {
                show(asked, note);
            }
        }
        current = asking.current() == null ? null : asking.current().script().question();
        none.setVisible(current == null);
        another.setVisible(current != null);
        follow();
    }

    /**
     * Saves what was typed and not sent yet, though these fields go from the page; it comes by way
     * of {@code staying}, and {@code saved} hears of it.
     */
    void takeAlong(Component staying, Runnable saved) {
        Autosave.takeUnsent(
                staying,
                key,
                unsent -> {
                    unsent.forEach(this::keep);
                    saved.run();
                });
    }

    private void keep(String at, String words) {
        var field = kept.get(at);
        if (field != null) {
            field.keep(words);
        }
    }

    private void show(ShownQuestion asked, RoomNote note) {
        var place = new Place(note.question(), note.number());
        var there = fields.get(place);
        if (there == null) {
            var at = newKey();
            var field = new NoteField(desk, access, at, asked, note);
            kept.put(at, field);
            fields.put(place, field);
            list.addComponentAsFirst(field);
        } else {
            there.show(note);
        }
    }

    /** There is always a field for the question now. */
    private void follow() {
        var now = current;
        if (now == null) {
            return;
        }
        if (open == null || (open.isBegun() && !open.question().equals(now))) {
            open(now);
        } else if (!open.isBegun() && !open.question().equals(now)) {
            open.bind(now);
        }
    }

    private NoteField open(ShownQuestion now) {
        var at = newKey();
        var field = new NoteField(desk, access, at, now, this::nextNumber, this::began);
        kept.put(at, field);
        open = field;
        list.addComponentAsFirst(field);
        return field;
    }

    private void another() {
        var now = current;
        if (now != null) {
            var free = open != null && !open.isBegun() ? open : open(now);
            free.focus();
        }
    }

    private void began(NoteField field) {
        fields.put(new Place(field.question().id(), field.number()), field);
    }

    private int nextNumber(ShownQuestion question) {
        return (int)
                fields.keySet().stream()
                        .filter(place -> place.question().equals(question.id()))
                        .count();
    }

    /** The same after a reload, so that the browser finds what it could not send. */
    private String newKey() {
        return key + list.getComponentCount();
    }
}
