package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.CsvDownload;
import app.rebound.questions.QuestionQuery;
import app.rebound.questions.csv.QuestionExport;

/** Downloads the questions a list shows. */
class QuestionExportLink extends CsvDownload {

    private final QuestionExport export;
    private final PersonId person;

    QuestionExportLink(QuestionExport export, PersonId person) {
        super(
                translate("question-import.export"),
                "questions.csv",
                out -> export.write(person, QuestionQuery.ALL, out));
        this.export = export;
        this.person = person;
    }

    /** From here on the link downloads what is asked for here. */
    void show(QuestionQuery query) {
        setContent(out -> export.write(person, query, out));
    }
}
