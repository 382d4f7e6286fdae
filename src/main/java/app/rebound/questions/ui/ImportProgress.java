package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.BackgroundWork;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.StepHeading;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is, lets it be stopped, and hands over how it ended. */
class ImportProgress extends Card {

    /** A screen reader is told at every quarter, not at every thousand rows. */
    private static final int SPOKEN_STEPS = 4;

    private final ImportJob job;
    private final Consumer<ImportJob.Ending> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph counted = new Paragraph();
    private final Span spoken = new Span();
    private final Button stop =
            Buttons.secondary(translate("question-import.stop"), click -> stop());
    private long lastSpoken;
    private boolean over;
    private @Nullable Runnable watcher;

    ImportProgress(ImportJob job, Consumer<ImportJob.Ending> ended) {
        this.job = job;
        this.ended = ended;
        var heading = StepHeading.step(translate("question-import.running"));
        bar.setMax(Math.max(1, job.rows()));
        bar.getElement().setAttribute("aria-label", translate("question-import.running"));
        counted.addClassName("rb-soft");
        spoken.addClassName("rb-visually-hidden");
        spoken.getElement().setAttribute("aria-live", "polite");
        add(
                heading,
                new Paragraph(translate("question-import.running.text")),
                bar,
                counted,
                spoken,
                stop);
        stop.setDisableOnClick(true);
        showCount();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var screen = event.getUI();
        Runnable told = () -> BackgroundWork.show(screen, this::refresh);
        watcher = told;
        job.watch(told);
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (watcher != null) {
            job.leave(watcher);
        }
    }

    private void refresh() {
        if (over) {
            return;
        }
        showCount();
        job.ending()
                .ifPresent(ending -> {
                    over = true;
                    ended.accept(ending);
                });
    }

    private void showCount() {
        var words =
                translate(
                        "question-import.rows-done",
                        Map.of("done", job.done(), "all", Math.max(job.rows(), job.done())));
        bar.setValue(Math.min(job.done(), bar.getMax()));
        counted.setText(words);
        var step = job.done() * SPOKEN_STEPS / Math.max(1, job.rows());
        if (step > lastSpoken) {
            lastSpoken = step;
            spoken.setText(words);
        }
    }

    private void stop() {
        job.cancel();
        stop.setText(translate("question-import.stopping"));
    }
}
