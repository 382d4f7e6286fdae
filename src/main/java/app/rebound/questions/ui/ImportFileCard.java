package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.CsvLimits;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.CsvDownload;
import app.rebound.base.ui.CsvUpload;
import app.rebound.base.ui.OpenFile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;

/** The first step: choose a file, or take one along to fill in. */
class ImportFileCard extends Card {

    private static final long MEGABYTE = 1024 * 1024;

    /** Tells {@code received} about the file, or {@code refused} in words why it was not taken. */
    ImportFileCard(CsvDownload template, Consumer<OpenFile> received, Consumer<String> refused) {
        var what =
                new Paragraph(
                        translate(
                                "question-import.file.text",
                                Map.of("limit", CsvLimits.USUAL.fileBytes() / MEGABYTE)));
        var help = new Div(new Paragraph(translate("question-import.template.text")), template);
        help.addClassNames("rb-import-template", "rb-soft");
        add(
                new H2(translate("question-import.file")),
                what,
                new CsvUpload(received, refused),
                help);
    }
}
