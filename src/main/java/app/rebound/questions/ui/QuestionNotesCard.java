package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionNote;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What a person wants to remember when they meet the question again. */
class QuestionNotesCard extends Card {

    /** So many are shown at first, and so many more at a time. */
    private static final int PAGE = 5;

    /** How much of a note names its button. */
    private static final int BEGINNING = 60;

    private final QuestionBank bank;
    private final PersonId person;
    private final QuestionId question;
    private final Div notes = new Div();
    private final TextArea text = new TextArea(translate("question.notes.new"));
    private final Button older =
            Buttons.quiet(translate("question.notes.older"), click -> showOlder());
    private int pages = 1;

    QuestionNotesCard(QuestionBank bank, PersonId person, QuestionId question) {
        this.bank = bank;
        this.person = person;
        this.question = question;
        text.setMaxLength(QuestionNote.LENGTH);
        text.setHelperText(translate("question.notes.help"));
        var actions = new Div(Buttons.secondary(translate("question.notes.add"), click -> keep()));
        actions.addClassName("rb-actions");
        notes.getElement().setAttribute("aria-live", "polite");
        add(new H2(translate("question.notes.title")), notes, older, text, actions);
        load();
    }

    private void keep() {
        if (text.getValue().isBlank()) {
            text.focus();
            return;
        }
        bank.addNote(person, question, text.getValue());
        text.clear();
        text.focus();
        load();
    }

    private void load() {
        notes.removeAll();
        show(PageRequest.of(0, pages * PAGE));
    }

    private void showOlder() {
        show(PageRequest.of(pages, PAGE));
        pages++;
    }

    private void show(Pageable page) {
        var found = bank.notes(person, question, page);
        found.map(this::row).forEach(notes::add);
        older.setVisible(found.hasNext());
    }

    private Div row(QuestionNote note) {
        var words = new Paragraph(note.text());
        words.addClassName("rb-pre");
        var at = new Span(Formats.current().dateTime(note.at()));
        at.addClassNames("rb-soft", "rb-small");
        var delete = Buttons.quiet(translate("question.notes.delete"), click -> delete(note));
        describe(delete, note);
        var row = new Div(new Div(words, at), delete);
        row.addClassName("rb-row");
        return row;
    }

    private void delete(QuestionNote note) {
        bank.deleteNote(person, note.id());
        load();
        text.focus();
    }

    private static void describe(Button delete, QuestionNote note) {
        delete.setAriaLabel(translate("question.notes.delete-this", beginning(note.text())));
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(BEGINNING, -1)) + "…";
    }
}
