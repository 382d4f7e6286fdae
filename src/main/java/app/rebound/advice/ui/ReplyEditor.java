package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.advice.About;
import app.rebound.advice.AskingData;
import app.rebound.advice.Replies;
import app.rebound.advice.Reply;
import app.rebound.advice.ReplyData;
import app.rebound.advice.ReplyId;
import app.rebound.advice.ReplyResult;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.KeptText;
import app.rebound.base.ui.KeptText.Saving;
import app.rebound.interviews.Interview;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down a reply word for word; it begins with its first words and is saved at each pause. */
class ReplyEditor extends Card {

    private final Replies replies;
    private final PersonId owner;
    private final Interview interview;
    private final Runnable changed;
    private final KeptText words;
    private final TextField from = new TextField(translate("advice.reply.from"));
    private final Select<About> about = new Select<>();
    private final DatePicker saidOn;
    private final LocalDate today;
    private @Nullable ReplyId reply;

    /**
     * @param known the reply to change, or null to begin a new one
     * @param number how many there are, so that no two new ones are mixed up
     */
    ReplyEditor(
            Replies replies,
            PersonId owner,
            Interview interview,
            @Nullable Reply known,
            int number,
            LocalDate today,
            Runnable changed,
            Runnable done) {
        this.replies = replies;
        this.owner = owner;
        this.interview = interview;
        this.changed = changed;
        this.today = today;
        this.reply = known == null ? null : known.id();
        addClassName("rb-stack");
        var name = known == null ? interview.id().value() + "-reply-" + number : known.id().value();
        words =
                new KeptText(
                        translate("advice.reply.words"),
                        owner.value() + "/" + name,
                        known == null ? "" : known.words(),
                        known == null ? 0 : known.version(),
                        Reply.LONGEST,
                        this::save);
        words.area().setMinRows(3);
        words.area().setHelperText(translate("advice.reply.words.help"));
        about.setLabel(translate("advice.reply.about"));
        about.setItems(About.values());
        about.setItemLabelGenerator(one -> translate(one.key()));
        about.setValue(known == null ? About.IMPRESSED : known.about());
        from.setMaxLength(AskingData.LONGEST);
        from.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        from.setValue(known == null ? firstInterviewer() : known.from());
        saidOn =
                Parts.day(
                        translate("advice.reply.said-on"),
                        known == null ? today : known.saidOn(),
                        today);
        about.addValueChangeListener(change -> describe());
        from.addValueChangeListener(change -> describe());
        saidOn.addValueChangeListener(change -> describe());
        var fields = new Div(about, from, saidOn);
        fields.addClassName("rb-advice-fields");
        var saved = new Div(words.savedLine());
        saved.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(
                        translate(
                                known == null
                                        ? "advice.replies.write"
                                        : "advice.reply.change.title")),
                fields,
                words,
                saved,
                Parts.actions(
                        Buttons.secondary(translate("advice.reply.done"), click -> done.run())));
    }

    private String firstInterviewer() {
        return interview.interviewers().isEmpty() ? "" : interview.interviewers().getFirst().name();
    }

    boolean isFor(ReplyId id) {
        return id.equals(reply);
    }

    boolean isBlank() {
        return words.text().isBlank();
    }

    void focus() {
        words.area().focus();
    }

    void settle() {
        words.settle();
    }

    /** What another window made of the same reply. */
    void show(List<Reply> now) {
        now.stream()
                .filter(one -> one.id().equals(reply))
                .findFirst()
                .ifPresent(one -> words.show(one.words(), one.version()));
    }

    private ReplyData data() {
        return new ReplyData(
                about.getValue(),
                from.getValue(),
                Optional.ofNullable(saidOn.getValue()).orElse(today));
    }

    private void describe() {
        if (reply != null && !saidOn.isInvalid()) {
            replies.describe(owner, reply, data());
            changed.run();
        }
    }

    private Saving save(KeptText.Typed typed) {
        var result =
                reply == null
                        ? replies.add(owner, interview.id(), data(), typed.text())
                        : replies.change(owner, reply, typed.seen(), typed.text());
        return switch (result) {
            case ReplyResult.Saved(var saved) -> {
                reply = saved.id();
                changed.run();
                yield new Saving.Saved(saved.version());
            }
            case ReplyResult.ChangedMeanwhile(var current) ->
                    new Saving.ChangedMeanwhile(current.words(), current.version());
            case ReplyResult.Full full -> new Saving.Gone();
            case ReplyResult.NotFound() -> new Saving.Gone();
        };
    }
}
