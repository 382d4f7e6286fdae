package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.applications.csv.ApplicationColumn;
import app.rebound.applications.csv.ApplicationImports;
import app.rebound.applications.csv.ImportPlan;
import app.rebound.applications.csv.ImportRequest;
import app.rebound.applications.csv.RowState;
import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvLayout;
import app.rebound.base.csv.FileSample;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.CsvDownload;
import app.rebound.base.ui.CsvLayoutForm;
import app.rebound.base.ui.CsvMappingForm;
import app.rebound.base.ui.CsvPlanCard;
import app.rebound.base.ui.OpenFile;
import app.rebound.base.ui.StepHeading;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what a file holds and what would become of it, and lets every guess about it be corrected;
 * writes nothing.
 */
class ImportPreview extends Div {

    private static final Logger log = LoggerFactory.getLogger(ImportPreview.class);

    /** Finds out how the file is to be read. */
    private interface Reading {
        ImportRequest request() throws IOException;
    }

    private final ApplicationImports imports;
    private final PersonId person;
    private final OpenFile file;
    private final Consumer<ImportRequest> confirmed;

    private final Div problems = new Div();
    private final Div found = new Div();
    private final CsvLayoutForm layout = new CsvLayoutForm(this::read);
    private final CsvMappingForm<ApplicationColumn> mapping =
            new CsvMappingForm<>(
                    new CsvMappingForm.Wanted<>(
                            List.of(ApplicationColumn.values()),
                            column -> translate(column.key()),
                            column -> translate("application-import.usual." + column.name()),
                            ApplicationColumn.COMPANY,
                            translate("application-import.company-needed")),
                    this::read);
    private final CsvPlanCard rows = new CsvPlanCard(translate("application-import.application"));
    private final Div wrongRows = new Div();
    private final Button confirm = Buttons.primary("", click -> confirm());
    private ImportRequest request;

    /**
     * @param confirmed told what to bring in
     * @param another told when another file is wanted instead
     */
    @SuppressWarnings("NullAway.Init")
    ImportPreview(
            ApplicationImports imports,
            PersonId person,
            OpenFile file,
            Consumer<ImportRequest> confirmed,
            Runnable another) {
        this.imports = imports;
        this.person = person;
        this.file = file;
        this.confirmed = confirmed;
        problems.addClassName("rb-import-problems");
        problems.getElement().setAttribute("role", "alert");
        var actions =
                Words.actions(
                        confirm,
                        Buttons.quiet(
                                translate("application-import.another"), click -> another.run()));
        actions.addClassName("rb-import-actions");
        found.add(
                Card.titled(translate("application-import.how-read"), layout, mapping),
                rows,
                new Card(wrongRows, actions));
        add(
                StepHeading.step(
                        translate("application-import.check", Map.of("name", file.name()))),
                problems,
                found);
        look(() -> imports.guess(file.path()));
    }

    private void read(CsvLayout changed) {
        look(() -> imports.read(file.path(), changed));
    }

    private void read(ColumnMapping<ApplicationColumn> changed) {
        look(() -> request.with(changed));
    }

    private void look(Reading reading) {
        try {
            request = reading.request();
            show(FileSample.of(file.path(), request.layout()), imports.plan(person, request));
        } catch (IOException e) {
            log.error("A file could not be looked through", e);
            found.setVisible(false);
            problems.removeAll();
            problems.add(new Paragraph(translate("application-import.unreadable")));
        }
    }

    private void show(FileSample sample, ImportPlan plan) {
        problems.removeAll();
        plan.fileProblems()
                .forEach(problem -> problems.add(new Paragraph(CsvPlanCard.words(problem))));
        var readable = !sample.columns().names().isEmpty();
        found.setVisible(readable);
        if (!readable) {
            return;
        }
        layout.show(request.layout());
        mapping.show(sample, request.mapping());
        ImportStates.show(plan, rows);
        wrongRows.removeAll();
        if (!plan.rows(RowState.WRONG).isEmpty()) {
            var locale = getLocale();
            var asked = request;
            wrongRows.add(
                    new CsvDownload(
                            translate("application-import.wrong-rows"),
                            "rows-to-mend.csv",
                            out ->
                                    imports.wrongRows(
                                            asked,
                                            plan,
                                            problem ->
                                                    translate(
                                                            locale, problem.key(), problem.args()),
                                            out)));
        }
        var count = plan.rows(RowState.NEW).size();
        confirm.setText(translate("application-import.confirm", count));
        confirm.setEnabled(count > 0);
    }

    private void confirm() {
        confirmed.accept(request);
    }
}
