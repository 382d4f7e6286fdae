package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On a phone: which stage is looked at, with how many are in each. */
class StageChoice extends Select<BoardColumn> {

    /** Runs {@code changed} on every change, and {@code picked} where the person made it. */
    StageChoice(Runnable changed, Runnable picked) {
        setLabel(translate("application.stage"));
        addClassName("rb-board-chosen");
        setItemLabelGenerator(StageChoice::label);
        addValueChangeListener(change -> {
            changed.run();
            if (change.isFromClient()) {
                picked.run();
            }
        });
    }

    /** Offers {@code all}; the one wanted, else the one before, else the first with cards. */
    void offer(List<BoardColumn> all, Optional<String> wanted) {
        var before = key();
        setItems(all);
        setValue(
                wanted.or(() -> before)
                        .flatMap(key ->
                                all.stream().filter(column -> key(column).equals(key)).findFirst())
                        .or(() -> all.stream().filter(column -> column.total() > 0).findFirst())
                        .orElseGet(all::getFirst));
    }

    /** What stands for the chosen one in an address. */
    Optional<String> key() {
        return Optional.ofNullable(getValue()).map(StageChoice::key);
    }

    /** The numbers have changed. */
    void relabel() {
        getDataProvider().refreshAll();
    }

    private static String key(BoardColumn column) {
        return column.stage().id().value().toString();
    }

    private static String label(BoardColumn column) {
        return translate(
                "application.board.stage-and-count",
                Map.of("stage", Words.stage(column.stage()), "count", column.total()));
    }
}
