package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.base.ui.Notices;
import app.rebound.sharing.ui.CopyButton;
import app.rebound.talk.Author;
import app.rebound.talk.Message;
import app.rebound.talk.ThreadRef;
import app.rebound.talk.WriteResult;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** Where something is written in a thread; kept as a draft at every pause until it is sent. */
class Compose extends Div {

    private final ThreadRef thread;
    private final Pen pen;
    private final Runnable done;
    private final KeptText text;
    private final Div actions = new Div();
    private final Div lesson = new Div();

    Compose(ThreadRef thread, Pen pen, String draft, Runnable done) {
        this.thread = thread;
        this.pen = pen;
        this.done = done;
        var place = thread.question() == null ? "whole" : thread.question().toString();
        text =
                new KeptText(
                        translate("talk.write.label", Map.of("name", pen.other())),
                        pen.key() + "-" + place,
                        draft,
                        0,
                        Message.LONGEST,
                        typed -> save(typed.seen(), typed.text()));
        addClassName("rb-compose");
        var send = Buttons.secondary(translate("talk.write.send"), click -> send());
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        actions.addClassName("rb-actions");
        actions.add(send);
        actions.add(Buttons.quiet(translate("talk.lesson.offer"), click -> openLesson()));
        actions.add(text.savedLine());
        add(text, actions, lesson);
    }

    void focus() {
        text.area().focus();
    }

    /** Nothing is saved or sent from here any more; the words stay, to be copied. */
    void keepToCopy() {
        remove(actions, lesson);
        var copy = new CopyButton(translate("talk.gone.copy"), text.text());
        text.area().addValueChangeListener(change -> copy.setCopied(change.getValue()));
        add(copy);
    }

    private Saving save(String seen, String typed) {
        return switch (pen.draft(thread, seen, typed)) {
            case WriteResult.Done() -> new Saving.Saved(0);
            case WriteResult.ChangedMeanwhile(var current) ->
                    new Saving.ChangedMeanwhile(current, 0);
            case WriteResult.Closed _, WriteResult.Unsound _, WriteResult.ClosedUntil _ -> {
                pen.closed();
                yield new Saving.Gone();
            }
        };
    }

    private void send() {
        if (text.text().isBlank()) {
            Notices.problem(translate("talk.write.empty"));
            focus();
            return;
        }
        finish(pen.send(thread, text.text()));
    }

    private void openLesson() {
        if (lesson.getComponentCount() > 0) {
            return;
        }
        if (pen.author() == Author.OWNER) {
            var choice =
                    new LessonChoice(
                            pen.ownLessons(), offered -> finish(pen.offer(thread, offered)));
            lesson.add(choice);
            choice.focus();
        } else {
            var form = new LessonFields(offered -> finish(pen.offer(thread, offered)));
            lesson.add(form);
            form.focus();
        }
    }

    private void finish(WriteResult result) {
        switch (result) {
            case WriteResult.Done() -> done.run();
            case WriteResult.Closed() -> pen.closed();
            case WriteResult.Unsound _, WriteResult.ChangedMeanwhile _, WriteResult.ClosedUntil _ ->
                    Notices.problem(translate("talk.write.no-room"));
        }
    }
}
