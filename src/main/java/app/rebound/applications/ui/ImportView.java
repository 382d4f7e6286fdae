package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.csv.ApplicationExport;
import app.rebound.applications.csv.ApplicationImports;
import app.rebound.applications.csv.ImportRequest;
import app.rebound.base.csv.CsvLimits;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.CsvDownload;
import app.rebound.base.ui.CsvUpload;
import app.rebound.base.ui.OpenFile;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.StepHeading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bring applications in from a file: choose it, look at what would happen, confirm. */
@Route(ApplicationRoutes.IMPORT)
@PermitAll
class ImportView extends Div implements HasDynamicTitle {

    private static final long MEGABYTE = 1024 * 1024;

    private final ApplicationImports imports;
    private final ApplicationExport export;
    private final PersonId person;
    private final LocalDate today;
    private final Div notice = new Div();
    private final Div step = new Div();
    private @Nullable OpenFile open;

    ImportView(
            ApplicationImports imports,
            ApplicationExport export,
            CurrentPerson person,
            Clock clock) {
        this.imports = imports;
        this.export = export;
        this.person = person.id();
        this.today = Formats.current().today(clock);
        notice.addClassName("rb-import-notice");
        notice.getElement().setAttribute("role", "alert");
        var back = new Anchor(ApplicationRoutes.BOARD, translate("application.back"));
        back.addClassName("rb-back");
        add(
                back,
                new PageHeader(
                        translate("application-import.title"),
                        translate("application-import.lead")),
                notice,
                step);
        choose();
    }

    @Override
    public String getPageTitle() {
        return translate("application-import.title");
    }

    /** A file that was only looked at is let go. */
    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        letGo();
    }

    private void choose() {
        letGo();
        var template =
                new CsvDownload(
                        translate("application-import.template"),
                        "applications-template.csv",
                        out -> export.template(example(today), out));
        var help = new Div(new Paragraph(translate("application-import.template.text")), template);
        help.addClassNames("rb-import-template", "rb-soft");
        show(
                new Card(
                        new H2(translate("application-import.file")),
                        new Paragraph(
                                translate(
                                        "application-import.file.text",
                                        Map.of(
                                                "rows",
                                                ApplicationImports.MOST_ROWS,
                                                "limit",
                                                CsvLimits.USUAL.fileBytes() / MEGABYTE))),
                        new CsvUpload(this::received, this::say),
                        help));
    }

    private void received(OpenFile file) {
        letGo();
        open = file;
        say("");
        show(new ImportPreview(imports, person, file, this::bringIn, this::choose));
    }

    private void bringIn(ImportRequest request) {
        var count = imports.bringIn(person, request, today);
        letGo();
        show(
                new Card(
                        StepHeading.step(translate("application-import.done", count)),
                        new Paragraph(translate("application-import.done.text")),
                        Words.actions(
                                Buttons.primary(
                                        translate("application-import.done.see"),
                                        click -> Words.open(ApplicationRoutes.BOARD)),
                                Buttons.secondary(
                                        translate("application-import.another"),
                                        click -> choose()))));
    }

    private void letGo() {
        if (open != null) {
            open.letGo();
            open = null;
        }
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

    private static List<String> example(LocalDate today) {
        return List.of(
                "Norda",
                translate("application-import.example.role"),
                "applied",
                "https://example.org/jobs/7",
                translate("application-import.example.notes"),
                translate("application-import.example.next"),
                today.plusDays(7).toString(),
                today.toString(),
                "");
    }
}
