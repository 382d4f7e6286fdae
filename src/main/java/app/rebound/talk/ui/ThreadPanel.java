package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.talk.Message;
import app.rebound.talk.OfferedLesson;
import app.rebound.talk.Talked;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thread: what was written so far, and where to go on. New words never touch what is typed. */
class ThreadPanel extends Div {

    /** What was said last is what one answers to; what came before is one touch away. */
    private static final int LATEST = 3;

    private final ThreadRef thread;
    private Pen pen;
    private final Button earlier = Buttons.quiet("", click -> showEarlier());
    private final Div messages = new Div();
    private final Button write;
    private List<Message> said = List.of();
    private int hidden;
    private @Nullable Compose compose;

    ThreadPanel(ThreadRef thread, Pen pen) {
        this.thread = thread;
        this.pen = pen;
        addClassName("rb-thread");
        messages.addClassName("rb-messages");
        messages.getElement().setAttribute("role", "log");
        messages.getElement()
                .setAttribute("aria-label", translate("talk.thread.label", names(pen.other())));
        messages.getElement().setAttribute("tabindex", "-1");
        write = Buttons.quiet(translate("talk.write.to", names(pen.other())), click -> begin(""));
        write.addClickListener(click -> focus());
        add(messages, write);
    }

    /** Shows what is there now, with a pen that knows anew what is new. */
    void show(Talked talked, Pen fresh) {
        if (!fresh.equals(pen)) {
            pen = fresh;
            said = List.of();
        }
        show(talked);
    }

    /** Shows what is there now, and opens what the reader had begun. */
    void show(Talked talked) {
        var now = talked.in(thread);
        if (!now.equals(said)) {
            if (messages.getComponentCount() == 0) {
                hidden = Math.max(0, Math.min(now.size() - LATEST, read(now)));
            }
            said = now;
            showMessages();
        }
        if (compose == null) {
            talked.draft(thread).ifPresent(this::begin);
        }
    }

    /** How many were there before the first that is new to the reader. */
    private int read(List<Message> all) {
        return (int) all.stream().takeWhile(message -> !pen.isNew(message)).count();
    }

    private void showMessages() {
        messages.removeAll();
        var run = Prose.begin("div", "");
        for (var message : said.subList(hidden, said.size())) {
            var lesson = message.lesson();
            if (lesson.isEmpty()) {
                write(run.add("div", look(message)), message);
            } else {
                var words = Prose.begin("div", "");
                write(words, message);
                var row = new Div(words.done(), lesson(message, lesson.get()));
                row.addClassNames(look(message).split(" "));
                messages.add(run.done(), row);
                run = Prose.begin("div", "");
            }
        }
        messages.add(run.done());
        remove(earlier);
        if (hidden > 0) {
            earlier.setText(translate("talk.thread.earlier", Map.of("count", hidden)));
            addComponentAsFirst(earlier);
        }
    }

    private void showEarlier() {
        hidden = 0;
        showMessages();
        messages.getElement().callJsFunction("focus");
    }

    /** Whoever looks has not said yet who they are. */
    void onlyRead() {
        write.setVisible(false);
    }

    /** Takes away all but what is being typed; says whether that is anything. */
    boolean leaveOnlyWhatIsTyped() {
        remove(earlier, messages, write);
        if (compose != null) {
            compose.keepToCopy();
        }
        return compose != null;
    }

    private void begin(String draft) {
        write.setVisible(false);
        var begun = new Compose(thread, pen, draft, this::done);
        compose = begun;
        add(begun);
    }

    private void focus() {
        if (compose != null) {
            compose.focus();
        }
    }

    private void done() {
        if (compose != null) {
            remove(compose);
            compose = null;
        }
        write.setVisible(true);
        write.focus();
        pen.changed();
    }

    private String look(Message message) {
        return "rb-message "
                + (message.author() == pen.author() ? "rb-message-mine" : "rb-message-theirs");
    }

    private void write(Prose.Part row, Message message) {
        var mine = message.author() == pen.author();
        var head =
                row.add("div", "rb-message-head")
                        .line(
                                "span",
                                "rb-strong",
                                mine ? translate("talk.message.you") : pen.other())
                        .line("span", "rb-soft rb-small", Formats.current().dateTime(message.at()));
        if (pen.isNew(message)) {
            head.tag(translate("talk.message.new"), Tag.Tone.ACCENT);
        }
        if (!message.text().isBlank()) {
            row.line("p", "rb-pre", message.text());
        }
    }

    private Div lesson(Message message, OfferedLesson lesson) {
        var line =
                new Paragraph(
                        translate(
                                lesson.lineKey(),
                                Map.of("when", lesson.when(), "then", lesson.then())));
        line.addClassName("rb-quote");
        var offer = new Div(new Paragraph(translate("talk.lesson.offered")), line);
        offer.addClassName("rb-lesson-offer");
        if (message.taken()) {
            offer.add(new Tag(translate("talk.lesson.taken"), Tag.Tone.GOOD));
        } else if (message.author() != pen.author()) {
            offer.add(pen.hasList() ? take(message) : soft("talk.lesson.needs-list"));
        }
        return offer;
    }

    private Button take(Message message) {
        return Buttons.secondary(
                translate("talk.lesson.take"),
                click -> {
                    switch (pen.take(message)) {
                        case WriteResult.Done() -> {
                            Notices.done(translate("talk.lesson.took"));
                            pen.changed();
                        }
                        case WriteResult.ClosedUntil(var until) ->
                                Notices.problem(
                                        translate(
                                                "talk.lesson.closed",
                                                Map.of(
                                                        "until",
                                                        Formats.current().dateTime(until))));
                        case WriteResult.Closed() -> pen.closed();
                        case WriteResult.Unsound _, WriteResult.ChangedMeanwhile _ ->
                                Notices.problem(translate("talk.write.no-room"));
                    }
                });
    }

    static Paragraph soft(String key) {
        var text = new Paragraph(translate(key));
        text.addClassNames("rb-soft", "rb-small");
        return text;
    }

    static Map<String, Object> names(String name) {
        return Map.of("name", name);
    }
}
