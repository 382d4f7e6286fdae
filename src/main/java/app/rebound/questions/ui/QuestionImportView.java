package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.base.ui.BackgroundWork;
import app.rebound.base.ui.OpenFile;
import app.rebound.base.ui.PageHeader;
import app.rebound.questions.QuestionRoutes;
import app.rebound.questions.csv.ImportPlan;
import app.rebound.questions.csv.ImportRequest;
import app.rebound.questions.csv.ImportResult;
import app.rebound.questions.csv.QuestionImports;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bring questions in from a file: choose it, look at what would happen, confirm, see it done. */
@Route(QuestionRoutes.IMPORT)
@PermitAll
class QuestionImportView extends Div implements HasDynamicTitle {

    /** Left in the session when a file was open and the page was left or loaded again. */
    private record LetGo(String fileName) {}

    private final QuestionImports imports;
    private final ImportDownloads downloads;
    private final BackgroundWork background;
    private final Importer importer;
    private final Div notice = new Div();
    private final Div step = new Div();
    private @Nullable OpenFile open;

    QuestionImportView(
            QuestionImports imports,
            ImportDownloads downloads,
            BackgroundWork background,
            CurrentPerson person) {
        this.imports = imports;
        this.downloads = downloads;
        this.background = background;
        this.importer = Importer.of(person.get());
        notice.addClassName("rb-import-notice");
        notice.getElement().setAttribute("role", "alert");
        add(
                new PageHeader(
                        translate("question-import.title"), translate("question-import.lead")),
                notice,
                step);
    }

    @Override
    public String getPageTitle() {
        return translate("question-import.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var running = event.getSession().getAttribute(ImportJob.class);
        if (running == null) {
            choose();
            Optional.ofNullable(event.getSession().getAttribute(LetGo.class))
                    .ifPresent(letGo ->
                            say(
                                    translate(
                                            "question-import.let-go",
                                            Map.of("name", letGo.fileName()))));
            event.getSession().setAttribute(LetGo.class, null);
        } else {
            follow(running);
        }
    }

    /** An import that is running goes on; a file that was only looked at is let go. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (open != null) {
            event.getSession().setAttribute(LetGo.class, new LetGo(open.name()));
            letGo();
        }
    }

    private void choose() {
        step.removeAll();
        step.add(new ImportFileCard(downloads.template(), this::received, this::say));
    }

    private void received(OpenFile file) {
        open = file;
        say("");
        show(
                new ImportPreview(
                        imports,
                        downloads,
                        background,
                        importer,
                        file,
                        this::bringIn,
                        this::another));
    }

    private void another() {
        letGo();
        say("");
        choose();
    }

    private void letGo() {
        if (open != null) {
            open.letGo();
            open = null;
        }
    }

    /** From here on the file belongs to the import. */
    private void bringIn(ImportRequest request, ImportPlan plan) {
        say("");
        var job =
                new ImportJob(
                        Objects.requireNonNull(open), plan.counts().all(), background::stopping);
        open = null;
        VaadinSession.getCurrent().setAttribute(ImportJob.class, job);
        follow(job);
        background.run(() -> job.run(imports, importer.person(), request));
    }

    private void follow(ImportJob job) {
        show(new ImportProgress(job, ending -> ended(job, ending)));
    }

    private void ended(ImportJob job, ImportJob.Ending ending) {
        VaadinSession.getCurrent().setAttribute(ImportJob.class, null);
        switch (ending) {
            case ImportJob.Ending.Broken(var id) ->
                    back(job, translate("question-import.broken", Map.of("id", id)));
            case ImportJob.Ending.Result(var result) -> {
                switch (result) {
                    case ImportResult.Done done -> show(new ImportDoneCard(done, this::choose));
                    case ImportResult.Cancelled() ->
                            back(job, translate("question-import.stopped"));
                    case ImportResult.Busy() -> back(job, translate("question-import.busy"));
                    case ImportResult.Unreadable(var problems) ->
                            back(job, translate("question-import.unreadable"));
                }
            }
        }
    }

    /** Nothing was written: says why, and shows the file again if it is still there. */
    private void back(ImportJob job, String why) {
        job.takeBack().ifPresentOrElse(this::received, this::choose);
        say(why);
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }

    private void say(String words) {
        notice.removeAll();
        if (!words.isEmpty()) {
            notice.add(new Paragraph(words));
        }
    }
}
