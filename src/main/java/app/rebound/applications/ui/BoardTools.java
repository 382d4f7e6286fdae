package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.applications.ApplicationRoutes;
import app.rebound.base.ui.CsvDownload;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** What is looked for on the board, and the ways to its stages, into it and out of it. */
class BoardTools extends Div {

    private final TextField search = new TextField(translate("application.board.search"));

    /** Writes the board with {@code export}; tells {@code searched} what was typed. */
    BoardTools(CsvDownload.Content export, Consumer<String> searched) {
        addClassName("rb-board-tools");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched.accept(change.getValue());
            }
        });
        var links =
                new Div(
                        new Anchor(ApplicationRoutes.STAGES, translate("application.stages.link")),
                        new Anchor(ApplicationRoutes.IMPORT, translate("application.import.link")),
                        new CsvDownload(
                                translate("application.export"), "applications.csv", export));
        links.addClassName("rb-board-links");
        add(search, links);
    }

    String text() {
        return search.getValue();
    }

    void search(String text) {
        search.setValue(text);
    }
}
