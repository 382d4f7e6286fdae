package app.rebound.lessons.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Notices;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.UUID;

/**
 * "If … then I will …": two short lines, and how they read together. What is typed is kept at every
 * pause and is there again after a reload; a lesson is made of it only on asking.
 */
public class LessonForm extends Div {

    private static final int PAUSE_MILLIS = 1000;

    /** What is done with the words when the person asks for it. */
    @FunctionalInterface
    public interface Saving {
        void save(LessonDraft words);
    }

    /**
     * Where the typing is kept.
     *
     * @param about the lesson that is changed, what a new one is drawn from, or the person
     */
    public record Place(LessonDrafts drafts, PersonId owner, UUID about) {}

    private final Place place;
    private LessonDraft start;
    private int version;
    private final RadioButtonGroup<Lesson.Kind> kind =
            new RadioButtonGroup<>(translate("lessons.form.kind"));
    private final TextField when = new TextField(translate("lessons.form.when"));
    private final TextField then = new TextField();
    private final Paragraph whole = new Paragraph();
    private final Div other = new Div();
    private final Span kept = new Span();
    private final Div draft = new Div(kept);

    /**
     * A form that begins with {@code start}, or with what was typed here last.
     *
     * @param save what its button says (already translated)
     */
    public LessonForm(Place place, LessonDraft start, String save, Saving saving) {
        this.place = place;
        this.start = start;
        this.version = start.baseVersion();
        addClassNames("rb-stack", "rb-lesson-form");
        kind.setItems(Lesson.Kind.values());
        kind.setItemLabelGenerator(each -> translate("lessons.form.kind." + each));
        when.setHelperText(translate("lessons.form.when.help"));
        then.setRequiredIndicatorVisible(true);
        for (var field : new TextField[] {when, then}) {
            field.setMaxLength(Lesson.LENGTH);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
            field.addValueChangeListener(change -> {
                showWhole();
                if (change.isFromClient()) {
                    keep();
                }
            });
        }
        kind.addValueChangeListener(change -> {
            showWhole();
            if (change.isFromClient()) {
                keep();
            }
        });
        whole.addClassName("rb-lesson-whole");
        whole.getElement().setAttribute("aria-live", "polite");
        other.addClassNames("rb-card", "rb-two-texts");
        other.getElement().setAttribute("role", "alert");
        other.setVisible(false);
        kept.getElement().setAttribute("role", "status");
        draft.addClassNames("rb-lesson-draft", "rb-soft", "rb-small");
        draft.add(Buttons.quiet(translate("lessons.draft.discard"), click -> discard()));
        draft.setVisible(false);
        var actions = new Div(Buttons.primary(save, click -> save(saving)));
        actions.addClassName("rb-actions");
        add(kind, when, then, whole, other, actions, draft);
        fill(start);
        place.drafts().find(place.owner(), place.about()).ifPresent(this::goOn);
    }

    /** Puts a suggestion in, unless the person has typed something of their own. */
    public void suggest(String when, String then) {
        if (draft.isVisible()) {
            Notices.problem(translate("lessons.draft.first"));
        } else {
            start = new LessonDraft(Lesson.Kind.DO, cut(when), cut(then), start.baseVersion());
            fill(start);
        }
        focus();
    }

    /** Moves the keyboard to where the writing goes on. */
    public void focus() {
        (when.isEmpty() ? when : then).focus();
    }

    /** The words were taken: the form is empty for the next ones. */
    public void clear() {
        place.drafts().drop(place.owner(), place.about());
        start = LessonDraft.empty(Lesson.Kind.DO);
        fill(start);
    }

    /** Another window was first: shows its words, and leaves it to the person which to keep. */
    public void tellOther(Lesson current) {
        version = current.version();
        other.removeAll();
        var actions =
                new Div(
                        Buttons.quiet(
                                translate("lessons.conflict.use-other"),
                                click -> {
                                    start = LessonDraft.of(current);
                                    discard();
                                    other.setVisible(false);
                                }));
        actions.addClassName("rb-actions");
        other.add(
                new Paragraph(translate("lessons.conflict")),
                new Paragraph(LessonLine.words(current)),
                actions);
        other.setVisible(true);
    }

    /** Says that it lacks what to do or to leave. */
    public void refuse() {
        then.setInvalid(true);
        then.setErrorMessage(translate("lessons.form.empty"));
        then.focus();
    }

    private void fill(LessonDraft words) {
        kind.setValue(words.kind());
        when.setValue(words.when());
        then.setValue(words.then());
        then.setInvalid(false);
        draft.setVisible(false);
        showWhole();
    }

    private void goOn(LessonDraft typed) {
        version = typed.baseVersion();
        fill(typed);
        showKept("lessons.draft.found");
    }

    private void keep() {
        place.drafts().keep(place.owner(), place.about(), typed());
        showKept("lessons.draft.kept");
    }

    private void showKept(String key) {
        kept.setText(translate(key));
        draft.setVisible(true);
    }

    private void discard() {
        place.drafts().drop(place.owner(), place.about());
        fill(start);
        when.focus();
    }

    private void save(Saving saving) {
        then.setInvalid(false);
        saving.save(typed());
    }

    private LessonDraft typed() {
        return new LessonDraft(kind.getValue(), when.getValue(), then.getValue(), version);
    }

    private void showWhole() {
        var words = typed();
        then.setLabel(translate("lessons.form.then." + words.kind()));
        then.setHelperText(translate("lessons.form.then.help." + words.kind()));
        var condition = words.when().strip();
        var action = words.then().strip();
        whole.setVisible(!action.isEmpty());
        whole.setText(
                translate(
                        "lessons.line." + words.kind() + (condition.isEmpty() ? ".next-time" : ""),
                        Map.of("when", condition, "then", action)));
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.substring(0, Math.min(line.length(), Lesson.LENGTH));
    }
}
