package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.CsvLayout;
import app.rebound.base.csv.FileSample;
import app.rebound.base.ui.BackgroundWork;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.CsvLayoutForm;
import app.rebound.base.ui.CsvMappingForm;
import app.rebound.base.ui.CsvPlanCard;
import app.rebound.base.ui.OpenFile;
import app.rebound.base.ui.StepHeading;
import app.rebound.questions.csv.ImportPlan;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.ImportTarget;
import app.rebound.questions.csv.ImportWatch;
import app.rebound.questions.csv.NearDuplicates;
import app.rebound.questions.csv.QuestionColumn;
import app.rebound.questions.csv.QuestionImports;
import app.rebound.questions.csv.RowState;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows what a file holds and what would become of it, and lets every guess about it be corrected;
 * writes nothing.
 */
class ImportPreview extends Div {

    private static final Logger log = LoggerFactory.getLogger(ImportPreview.class);

    /** Finds out how the file is to be read; may take its time. */
    private interface Question {
        ImportRequest answer() throws IOException;
    }

    /** What was found out about the file when it was read in one particular way. */
    private record Finding(ImportRequest request, FileSample sample, ImportPlan plan) {}

    private final QuestionImports imports;
    private final BackgroundWork background;
    private final Importer importer;
    private final OpenFile file;

    private final Paragraph status = new Paragraph();
    private final ProgressBar busy = new ProgressBar();
    private final Div problems = new Div();
    private final Div found = new Div();
    private final CsvLayoutForm layout = new CsvLayoutForm(this::read);
    private final CsvMappingForm<QuestionColumn> mapping =
            new CsvMappingForm<>(
                    new CsvMappingForm.Wanted<>(
                            List.of(QuestionColumn.values()),
                            column -> translate(column.key()),
                            column -> translate("question-import.usual." + column.name()),
                            QuestionColumn.TEXT,
                            translate("question-import.text-needed")),
                    this::read);
    private final RadioButtonGroup<ImportTarget> target = new RadioButtonGroup<>();
    private final RadioButtonGroup<NearDuplicates> near = new RadioButtonGroup<>();
    private final CsvPlanCard rows = new CsvPlanCard(translate("question-import.column.TEXT"));
    private final ImportDownloads downloads;
    private final Button confirm = Buttons.primary("", click -> confirm());
    private final BiConsumer<ImportRequest, ImportPlan> confirmed;
    private @Nullable Finding finding;
    private Looking looking = new Looking();

    /**
     * @param confirmed told what to import and what it was said to do
     * @param another told when another file is wanted instead
     */
    ImportPreview(
            QuestionImports imports,
            ImportDownloads downloads,
            BackgroundWork background,
            Importer importer,
            OpenFile file,
            BiConsumer<ImportRequest, ImportPlan> confirmed,
            Runnable another) {
        this.imports = imports;
        this.background = background;
        this.importer = importer;
        this.file = file;
        this.confirmed = confirmed;
        this.downloads = downloads;
        status.addClassName("rb-soft");
        status.getElement().setAttribute("role", "status");
        problems.addClassName("rb-import-problems");
        problems.getElement().setAttribute("role", "alert");
        busy.setIndeterminate(true);
        busy.getElement().setAttribute("aria-label", translate("question-import.reading"));
        choose(target, "question-import.target", importer.targets(), ImportTarget::key);
        choose(near, "question-import.near", List.of(NearDuplicates.values()), NearDuplicates::key);
        var actions =
                new Div(
                        confirm,
                        Buttons.quiet(
                                translate("question-import.another"), click -> another.run()));
        actions.addClassNames("rb-actions", "rb-import-actions");
        var decide = Card.titled(translate("question-import.decide"), near, target, actions);
        found.add(
                Card.titled(translate("question-import.how-read"), layout, mapping), rows, decide);
        found.setVisible(false);
        add(
                StepHeading.step(translate("question-import.check", Map.of("name", file.name()))),
                status,
                busy,
                problems,
                found);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (finding == null) {
            look(() -> imports.guess(file.path(), importer.language()));
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        looking.stop();
    }

    private <T> void choose(
            RadioButtonGroup<T> field, String label, List<T> choices, Function<T, String> key) {
        field.setLabel(translate(label));
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> translate(key.apply(choice)));
        field.setVisible(choices.size() > 1);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                decided();
            }
        });
    }

    private void read(CsvLayout changed) {
        var asked = request();
        look(() ->
                imports.read(file.path(), changed, importer.language())
                        .into(asked.target())
                        .with(asked.nearDuplicates()));
    }

    private void read(ColumnMapping<QuestionColumn> changed) {
        var asked = request().with(changed);
        look(() -> asked);
    }

    /** What becomes of near-duplicates changes no row; what is there already may. */
    private void decided() {
        var before = finding();
        var asked = before.request().with(near.getValue()).into(target.getValue());
        finding = new Finding(asked, before.sample(), before.plan());
        if (asked.target() == before.request().target()) {
            showDecision();
        } else {
            look(() -> asked);
        }
    }

    /** Reads the file again beside the screen; what was asked before is not wanted any more. */
    private void look(Question question) {
        looking.stop();
        var now = new Looking();
        looking = now;
        busy.setVisible(true);
        confirm.setEnabled(false);
        status.setText(translate("question-import.reading"));
        var screen = UI.getCurrent();
        background.run(() -> now.at(question, screen));
    }

    private void show(Finding found) {
        finding = found;
        var plan = found.plan();
        var count = plan.counts().all();
        busy.setVisible(false);
        status.setText(translate("question-import.read", count));
        problems.removeAll();
        plan.fileProblems()
                .forEach(problem -> problems.add(new Paragraph(CsvPlanCard.words(problem))));
        var readable = !found.sample().columns().names().isEmpty();
        this.found.setVisible(readable);
        if (readable) {
            layout.show(found.request().layout());
            mapping.show(found.sample(), found.request().mapping());
            ImportStates.show(plan, rows, () -> downloads.wrongRows(found.request()));
            target.setValue(found.request().target());
            near.setValue(found.request().nearDuplicates());
            near.setVisible(plan.counts().of(RowState.NEAR_DUPLICATE) > 0);
            showDecision();
        }
    }

    private void showDecision() {
        var count = finding().plan().counts().toBringIn(request().nearDuplicates());
        confirm.setText(translate("question-import.confirm", count));
        confirm.setEnabled(count > 0);
    }

    private void showBroken() {
        busy.setVisible(false);
        status.setText("");
        problems.removeAll();
        problems.add(new Paragraph(translate("question-import.unreadable")));
    }

    private void confirm() {
        confirmed.accept(request(), finding().plan());
    }

    private ImportRequest request() {
        return finding().request();
    }

    private Finding finding() {
        return Objects.requireNonNull(finding, "Nothing is shown before it was read");
    }

    /** One look at the file, which can be given up. */
    private final class Looking implements ImportWatch {

        private volatile boolean stopped;

        void stop() {
            stopped = true;
        }

        void at(Question question, UI screen) {
            try {
                var request = question.answer();
                var sample = imports.sample(request.file(), request.layout());
                imports.plan(importer.person(), request, this)
                        .map(plan -> new Finding(request, sample, plan))
                        .ifPresent(found -> tell(screen, () -> show(found)));
            } catch (IOException | RuntimeException e) {
                if (!stopped) {
                    log.error("A file could not be looked through", e);
                    tell(screen, ImportPreview.this::showBroken);
                }
            }
        }

        private void tell(UI screen, Runnable change) {
            BackgroundWork.show(
                    screen,
                    () -> {
                        if (!stopped) {
                            change.run();
                        }
                    });
        }

        @Override
        public void read(long rows) {}

        @Override
        public boolean cancelled() {
            return stopped || background.stopping();
        }
    }
}
