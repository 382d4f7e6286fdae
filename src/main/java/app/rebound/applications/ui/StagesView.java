package app.rebound.applications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationRoutes;
import app.rebound.applications.Meaning;
import app.rebound.applications.Stage;
import app.rebound.applications.StageId;
import app.rebound.applications.StageResult;
import app.rebound.applications.Stages;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The person's own stages: called, ordered, added, and removed where nothing stands in them. */
@Route(ApplicationRoutes.STAGES)
@PermitAll
class StagesView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private final Stages stages;
    private final PersonId person;
    private final OrderedList list = new OrderedList();
    private final Span saved = Words.status();
    private final TextField name = new TextField(translate("application.stage.name"));
    private final Select<Meaning> meaning = new Select<>();

    StagesView(Stages stages, CurrentPerson person) {
        this.stages = stages;
        this.person = person.id();
        var back = new Anchor(ApplicationRoutes.BOARD, translate("application.back"));
        back.addClassName("rb-back");
        list.addClassName("rb-plain-list");
        name.setMaxLength(Stage.NAME_LENGTH);
        name.setManualValidation(true);
        meaning.setLabel(translate("application.stage.meaning"));
        meaning.setHelperText(translate("application.stage.meaning.help"));
        meaning.setItems(Meaning.values());
        meaning.setItemLabelGenerator(one -> translate(one.key() + ".long"));
        meaning.setValue(Meaning.INTERVIEWING);
        var add = new Div(name, meaning);
        add.addClassName("rb-stage-add");
        addClassName("rb-stages-page");
        add(
                back,
                new PageHeader(
                        translate("application.stages.title"),
                        translate("application.stages.lead")),
                new Card(list, saved),
                new Card(
                        new H2(translate("application.stage.add-title")),
                        new Paragraph(translate("application.stage.add-text")),
                        add,
                        Words.actions(
                                Buttons.primary(
                                        translate("application.stage.add"), click -> add()))));
    }

    @Override
    public String getPageTitle() {
        return translate("application.stages.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(stages.of(person));
    }

    private void show(List<Stage> all) {
        list.removeAll();
        for (var i = 0; i < all.size(); i++) {
            list.add(new StageEntry(all.get(i), i, all.size(), this::rename, this::act));
        }
    }

    private void rename(StageEntry entry, String wanted) {
        if (take(
                stages.rename(person, entry.stage().id(), entry.stage().version(), wanted),
                translate("application.saved"))) {
            entryOf(entry.stage().id()).focusName();
        }
    }

    private void act(StageEntry entry, StageEntry.Action action) {
        var stage = entry.stage();
        switch (action) {
            case UP -> move(stage, -1, action);
            case DOWN -> move(stage, 1, action);
            case REMOVE ->
                    take(
                            stages.remove(person, stage.id()),
                            translate(
                                    "application.stage.removed",
                                    Map.of("stage", Words.stage(stage))));
        }
    }

    private void move(Stage stage, int by, StageEntry.Action action) {
        var order = new ArrayList<>(ids());
        var at = order.indexOf(stage.id());
        order.remove(at);
        order.add(at + by, stage.id());
        if (take(
                stages.arrange(person, order),
                translate(
                        "application.stage.moved",
                        Map.of(
                                "stage", Words.stage(stage),
                                "place", at + by + 1,
                                "all", order.size())))) {
            entryOf(stage.id()).focus(action);
        }
    }

    private void add() {
        if (take(
                stages.add(person, name.getValue(), meaning.getValue()),
                translate("application.stage.added", Map.of("stage", name.getValue().strip())))) {
            name.clear();
            name.setInvalid(false);
            name.focus();
        }
    }

    /** Whether the change was saved; where it was not, says why and shows what is. */
    private boolean take(StageResult result, String said) {
        switch (result) {
            case StageResult.Saved(var all) -> {
                show(all);
                saved.setText(said);
                return true;
            }
            case StageResult.ChangedMeanwhile(var all) -> {
                show(all);
                saved.setText("");
                Notices.problem(translate("application.stage.changed-meanwhile"));
            }
            case StageResult.Refused(var key, var args) -> {
                saved.setText("");
                if (key.equals("application.stage.problem.name")) {
                    name.setErrorMessage(translate(key, args));
                    name.setInvalid(true);
                    name.focus();
                } else {
                    Notices.problem(translate(key, args));
                }
            }
        }
        return false;
    }

    private List<StageId> ids() {
        return list.getChildren()
                .map(StageEntry.class::cast)
                .map(entry -> entry.stage().id())
                .toList();
    }

    private StageEntry entryOf(StageId id) {
        return list.getChildren()
                .map(StageEntry.class::cast)
                .filter(entry -> entry.stage().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
