package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.rooms.NoteDraft;
import app.rebound.rooms.NoteResult;
import app.rebound.rooms.RoomAccess;
import app.rebound.rooms.RoomNote;
import app.rebound.rooms.ShownQuestion;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One private note. Until its first letter it goes with whatever question is before them; from then
 * on it stays pinned to that one and to that moment.
 */
class NoteField extends Div {

    private static final int ONE_THOUGHT_MILLIS = 5000;
    private static final int SHORT = 60;

    private final RoomDesk desk;
    private final RoomAccess access;
    private final KeptText text;
    private final ToIntFunction<ShownQuestion> nextNumber;
    private final Consumer<NoteField> begins;
    private ShownQuestion question;
    private int number;
    private @Nullable Instant begun;

    /** A new note; {@code begins} hears of it with its first letter. */
    NoteField(
            RoomDesk desk,
            RoomAccess access,
            String key,
            ShownQuestion question,
            ToIntFunction<ShownQuestion> nextNumber,
            Consumer<NoteField> begins) {
        this(desk, access, key, question, null, nextNumber, begins);
    }

    /** One that was written before. */
    NoteField(RoomDesk desk, RoomAccess access, String key, ShownQuestion question, RoomNote note) {
        this(desk, access, key, question, note, asked -> note.number(), field -> {});
        begun = desk.clock().instant();
        say(note.moment());
    }

    private NoteField(
            RoomDesk desk,
            RoomAccess access,
            String key,
            ShownQuestion question,
            @Nullable RoomNote note,
            ToIntFunction<ShownQuestion> nextNumber,
            Consumer<NoteField> begins) {
        this.desk = desk;
        this.access = access;
        this.question = question;
        this.nextNumber = nextNumber;
        this.begins = begins;
        this.number = note == null ? 0 : note.number();
        text =
                new KeptText(
                        translate("rooms.live.note"),
                        key,
                        note == null ? "" : note.text(),
                        note == null ? 0 : note.version(),
                        RoomNote.LONGEST,
                        this::save);
        text.area().setMinRows(2);
        text.area()
                .getElement()
                .addEventListener("input", typed -> begin())
                .debounce(ONE_THOUGHT_MILLIS, DebouncePhase.LEADING);
        addClassName("rb-room-note");
        add(text, text.savedLine());
        if (note == null) {
            bind(question);
        }
    }

    boolean isBegun() {
        return begun != null;
    }

    ShownQuestion question() {
        return question;
    }

    int number() {
        return number;
    }

    /** Goes with {@code now}, as long as nothing is typed. */
    final void bind(ShownQuestion now) {
        question = now;
        text.area().setHelperText(translate("rooms.live.note.to", Map.of("question", cut(now))));
    }

    /** Shows what another window saved. */
    void show(RoomNote note) {
        text.show(note.text(), note.version());
    }

    /** Saves what was typed here as it was found in the browser. */
    void keep(String typed) {
        text.type(typed);
    }

    void focus() {
        text.area().focus();
    }

    private void begin() {
        if (begun == null) {
            begun = desk.clock().instant();
            number = nextNumber.applyAsInt(question);
            begins.accept(this);
        }
    }

    private Saving save(KeptText.Typed typed) {
        begin();
        var draft = new NoteDraft(question.id(), number, typed.version(), typed.text());
        var at = begun == null ? desk.clock().instant() : begun;
        return switch (desk.notes().write(access, draft, at)) {
            case NoteResult.Saved(var version, var moment) -> {
                say(moment);
                yield new Saving.Saved(version);
            }
            case NoteResult.ChangedMeanwhile(var current, var version) ->
                    new Saving.ChangedMeanwhile(current, version);
            case NoteResult.Gone() -> new Saving.Gone();
        };
    }

    private void say(Duration moment) {
        text.area()
                .setLabel(
                        translate(
                                "rooms.live.note.at",
                                Map.of("time", Formats.current().clock(moment))));
        text.area()
                .setHelperText(translate("rooms.live.note.to", Map.of("question", cut(question))));
    }

    private static String cut(ShownQuestion question) {
        var words = question.text();
        return words.length() <= SHORT ? words : words.substring(0, SHORT - 1).strip() + "…";
    }
}
