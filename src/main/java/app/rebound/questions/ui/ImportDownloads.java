package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.Competency;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.CsvDownload;
import app.rebound.questions.Difficulty;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionKind;
import app.rebound.questions.RoleFamily;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.QuestionExport;
import app.rebound.questions.csv.WrongRows;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The files one can take along while bringing questions in. */
@Component
class ImportDownloads {

    private final QuestionExport export;
    private final WrongRows wrongRows;

    ImportDownloads(QuestionExport export, WrongRows wrongRows) {
        this.export = export;
        this.wrongRows = wrongRows;
    }

    /** A file to fill in, with one example in the reader's language. */
    CsvDownload template() {
        var example = example(Formats.current().locale());
        return new CsvDownload(
                translate("question-import.template"),
                "questions-template.csv",
                out -> export.template(example, out));
    }

    /** The rows that can't come in, with the reasons in the reader's language. */
    CsvDownload wrongRows(ImportRequest request) {
        var reader = Formats.current().locale();
        return new CsvDownload(
                translate("question-import.wrong-rows"),
                "rows-to-mend.csv",
                out ->
                        wrongRows.write(
                                request,
                                problem -> translate(reader, problem.key(), problem.args()),
                                out));
    }

    private static QuestionData example(Locale language) {
        return new QuestionData(
                translate("question-import.example.text"),
                QuestionKind.BEHAVIOURAL,
                Set.of(Competency.TEAMWORK, Competency.CLARITY),
                RoleFamily.GENERAL,
                Difficulty.MEDIUM,
                Locale.of(language.getLanguage()),
                Duration.ofSeconds(90),
                translate("question-import.example.good-answer"),
                List.of(
                        translate("question-import.example.follow-up-1"),
                        translate("question-import.example.follow-up-2")),
                List.of(translate("question-import.example.rewording")),
                false,
                translate("question-import.example.source"));
    }
}
