package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Autosave;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.practice.TextResult;
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
class KeptText extends Div {

    private static final int PAUSE_MILLIS = 1000;
    private static final int LONGEST = 20_000;

    /** Where the text is kept. */
    interface Store {

        /** Saves {@code text} unless it is no longer at {@code expectedVersion}. */
        TextResult save(int expectedVersion, String text);

        /** Keeps this window's text beside the other; returns what shall stand in the field. */
        Kept keepBoth(String mine, String theirs, int theirVersion);

        /** The text that stands in the field after both were kept. */
        record Kept(String text, int version) {}
    }

    private final TextArea area;
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final Autosave autosave;
    private final Store store;
    private final String keepBothText;
    private String savedText;
    private int savedVersion;
    private @Nullable String theirs;
    private int theirVersion;

    /**
     * @param key whose text and which, as {@code person-id/text-id}
     * @param keepBothText what the button says that keeps both texts (already translated)
     */
    KeptText(String label, String key, String text, int version, String keepBothText, Store store) {
        this.store = store;
        this.keepBothText = keepBothText;
        this.savedText = text;
        this.savedVersion = version;
        addClassName("rb-kept-text");
        saved.addClassNames("rb-soft", "rb-small");
        area = new TextArea(label, text, "");
        area.setId("text-" + key.substring(key.indexOf('/') + 1));
        area.setMaxLength(LONGEST);
        area.setMinRows(6);
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

    /** The quiet line that says when it was saved; stands where the screen wants it. */
    Span savedLine() {
        return saved;
    }

    TextArea area() {
        return area;
    }

    /**
     * Shows what another window saved. Only the browser knows whether something was typed here that
     * is still on its way, so it decides; the field then reports the text as if it were typed.
     */
    void show(String text, int version) {
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
    void settle() {
        if (theirs != null) {
            keepBoth(theirs);
        }
    }

    private void save(String text) {
        if (theirs != null || text.equals(savedText)) {
            return;
        }
        switch (store.save(savedVersion, text)) {
            case TextResult.Saved(var version) -> {
                savedText = text;
                savedVersion = version;
                autosave.confirm(version, text);
                saved.setText(translate("practice.saved"));
            }
            case TextResult.ChangedMeanwhile(var current, var version) ->
                    askWhich(current, version);
            case TextResult.Unknown() -> Notices.problem(translate("practice.text-gone"));
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
            Notices.done(translate("practice.recovered"));
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
                        Buttons.secondary(keepBothText, click -> keepBoth(current)),
                        Buttons.quiet(
                                translate("practice.use-other"), click -> put(current, version)));
        actions.addClassName("rb-actions");
        conflict.add(new Paragraph(translate("practice.conflict")), text, actions);
        conflict.setVisible(true);
    }

    private void keepBoth(String current) {
        var kept = store.keepBoth(area.getValue(), current, theirVersion);
        put(kept.text(), kept.version());
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
