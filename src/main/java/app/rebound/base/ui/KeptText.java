package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/**
 * A text that is saved at every pause. If another window saved a different one first, both are kept
 * until the person says which; nothing is ever written over silently.
 */
public class KeptText extends Div {

    private static final int PAUSE_MILLIS = 1000;

    /** Where the text is kept. */
    @FunctionalInterface
    public interface Store {

        /** Saves what was typed unless something else stands there by now. */
        Saving save(Typed typed);
    }

    /** Puts this window's text somewhere beside the other, which then stands in the field. */
    @FunctionalInterface
    public interface Aside {

        /** Keeps {@code mine}, so that it can be found again. */
        void keep(String mine);
    }

    /**
     * What was typed.
     *
     * @param version of the text it was typed into
     * @param seen the text it was typed into
     */
    public record Typed(int version, String seen, String text) {}

    /** What became of saving. */
    public sealed interface Saving {

        /** It is on disk, as {@code version}. */
        record Saved(int version) implements Saving {}

        /** Another window saved {@code current} first; nothing was changed. */
        record ChangedMeanwhile(String current, int version) implements Saving {}

        /** It can't be saved now; {@code why} says so (already translated). */
        record NotNow(String why) implements Saving {}

        /** There is nowhere to save it any more. */
        record Gone() implements Saving {}
    }

    private final TextArea area;
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final Autosave autosave;
    private final Store store;
    private @Nullable Aside aside;
    private String asideLabel = translate("base.kept.keep-both");
    private String savedText;
    private int savedVersion;
    private @Nullable String theirs;
    private int theirVersion;

    /**
     * A field with {@code label}, as shown (already translated).
     *
     * @param key whose text and which, as {@code person-id/text-id}
     */
    public KeptText(String label, String key, String text, int version, int longest, Store store) {
        this.store = store;
        this.savedText = text;
        this.savedVersion = version;
        addClassName("rb-kept-text");
        saved.addClassNames("rb-soft", "rb-small");
        area = new TextArea(label, text, "");
        area.setId("text-" + key.substring(key.indexOf('/') + 1));
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
        autosave = new Autosave(key, area, version);
        autosave.onRecovered(this::recover);
        autosave.onFlush(this::save);
        conflict.addClassNames("rb-card", "rb-two-texts");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        add(area, autosave, conflict);
    }

    /**
     * Where both texts are kept, this window's goes to {@code aside} instead of below the other;
     * the button says {@code label} (already translated).
     */
    public void keepBothBy(String label, Aside aside) {
        this.asideLabel = label;
        this.aside = aside;
    }

    /** The quiet line that says when it was saved; stands where the screen wants it. */
    public Span savedLine() {
        return saved;
    }

    /** The field, for its rows, its help and its focus. */
    public TextArea area() {
        return area;
    }

    /** What stands in the field, saved or not. */
    public String text() {
        return area.getValue();
    }

    /** Puts {@code text} into the field as if it had been typed. */
    public void type(String text) {
        area.setValue(text);
        save(text);
    }

    /**
     * Shows what another window saved. Only the browser knows whether something was typed here that
     * is still on its way, so it decides; the field then reports the text as if it were typed.
     */
    public void show(String text, int version) {
        if (theirs != null) {
            if (version != theirVersion) {
                askWhich(text, version);
            }
        } else if (!text.equals(savedText) && area.getValue().equals(savedText)) {
            area.getElement()
                    .executeJs(
                            "if (this.value === $0) { this.value = $1;"
                                    + " this.dispatchEvent(new Event('input', {bubbles: true})); }",
                            savedText,
                            text);
        }
    }

    /** Before this text goes from the screen: what was not decided yet is kept beside the other. */
    public void settle() {
        if (theirs != null) {
            keepBoth(theirs);
        }
    }

    private void save(String text) {
        if (theirs != null || text.equals(savedText)) {
            return;
        }
        switch (store.save(new Typed(savedVersion, savedText, text))) {
            case Saving.Saved(var version) -> {
                savedText = text;
                savedVersion = version;
                autosave.confirm(version, text);
                saved.setText(translate("base.kept.saved"));
            }
            case Saving.ChangedMeanwhile(var current, var version) -> askWhich(current, version);
            case Saving.NotNow(var why) -> Notices.problem(why);
            case Saving.Gone() -> Notices.problem(translate("base.kept.gone"));
        }
    }

    private void recover(Autosave.Unsent unsent) {
        if (unsent.text().equals(area.getValue())) {
            return;
        }
        area.setValue(unsent.text());
        if (unsent.conflict()) {
            askWhich(savedText, savedVersion);
        } else {
            Notices.done(translate("base.kept.recovered"));
            save(unsent.text());
        }
    }

    private void askWhich(String current, int version) {
        theirs = current;
        theirVersion = version;
        saved.setText("");
        conflict.removeAll();
        var text = new Paragraph(current);
        text.addClassName("rb-pre");
        var actions =
                new Div(
                        Buttons.secondary(asideLabel, click -> keepBoth(current)),
                        Buttons.quiet(
                                translate("base.kept.use-other"), click -> put(current, version)));
        actions.addClassName("rb-actions");
        conflict.add(new Paragraph(translate("base.kept.conflict")), text, actions);
        conflict.setVisible(true);
    }

    private void keepBoth(String current) {
        var mine = area.getValue();
        put(current, theirVersion);
        if (aside != null) {
            aside.keep(mine);
        } else if (!current.contains(mine)) {
            type(mine.contains(current) ? mine : current + "\n\n" + mine);
        }
    }

    private void put(String text, int version) {
        savedText = text;
        savedVersion = version;
        theirs = null;
        conflict.setVisible(false);
        area.setValue(text);
        autosave.discard();
        autosave.confirm(version, text);
    }
}
