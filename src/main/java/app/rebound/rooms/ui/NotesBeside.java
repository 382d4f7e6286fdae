package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.rooms.AfterHalf;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNote;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The questions an asker heard answered, each with their own notes: to use as evidence, to mark as
 * sounding rehearsed, or to rate on its own.
 */
class NotesBeside extends Card {

    private final AfterHalf.Theirs half;
    private final RoomAccess access;
    private final AfterDesk desk;
    private final Consumer<String> use;
    private final Consumer<AfterHalf.Asked> single;
    private final Div back = new Div();

    NotesBeside(
            AfterHalf.Theirs half,
            RoomAccess access,
            AfterDesk desk,
            Consumer<String> use,
            Consumer<AfterHalf.Asked> single,
            Runnable whole) {
        this.half = half;
        this.access = access;
        this.desk = desk;
        this.use = use;
        this.single = single;
        addClassName("rb-after-notes");
        var lead = new Paragraph(translate("rooms.after.notes.text"));
        lead.addClassNames("rb-soft", "rb-small");
        add(new H3(translate("rooms.after.notes")), lead);
        half.asked().forEach(asked -> add(part(asked)));
        back.add(
                Buttons.secondary(
                        translate("rooms.after.to-whole"),
                        click -> {
                            back.setVisible(false);
                            whole.run();
                        }));
        back.addClassName("rb-actions");
        back.setVisible(false);
        add(back);
    }

    private Div part(AfterHalf.Asked asked) {
        var heading = new H4(asked.text());
        heading.getElement().setAttribute("lang", asked.language().toLanguageTag());
        var part = new Div(heading, soft(time(asked)));
        part.addClassName("rb-after-question");
        asked.notes().stream()
                .filter(note -> !note.text().isBlank())
                .forEach(note -> part.add(note(note)));
        if (!asked.skipped()) {
            part.add(rehearsed(asked));
            var rate =
                    Buttons.quiet(
                            translate("rooms.after.rate-single"),
                            click -> {
                                back.setVisible(true);
                                single.accept(asked);
                            });
            rate.setAriaLabel(
                    translate("rooms.after.rate-single-of", Map.of("question", asked.text())));
            part.add(rate);
        }
        return part;
    }

    private static String time(AfterHalf.Asked asked) {
        return asked.skipped()
                ? translate("rooms.after.skipped")
                : translate(
                        "rooms.after.used", Map.of("time", Formats.current().clock(asked.used())));
    }

    private Div note(RoomNote note) {
        var at = new Span(Formats.current().clock(note.moment()));
        at.addClassNames("rb-soft", "rb-small");
        var words = new Paragraph(note.text());
        words.addClassName("rb-pre");
        var pull =
                Buttons.secondary(
                        translate("rooms.after.use"), click -> use.accept(note.text().strip()));
        pull.setAriaLabel(translate("rooms.after.use-of", Map.of("note", note.text())));
        var row = new Div(at, words, pull);
        row.addClassName("rb-after-note");
        return row;
    }

    private Checkbox rehearsed(AfterHalf.Asked asked) {
        var box = new Checkbox(translate("rooms.after.rehearsed"), asked.rehearsed());
        box.setAriaLabel(translate("rooms.after.rehearsed-of", Map.of("question", asked.text())));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                desk.after().soundedRehearsed(access, half.half(), asked.question());
            } else {
                desk.after().soundedFree(access, half.half(), asked.question());
            }
        });
        return box;
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassNames("rb-soft", "rb-small");
        return paragraph;
    }
}
