package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.Prose;
import app.rebound.lessons.Clearing;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.OutsideFactor;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.practice.PracticeRoutes;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Pageable;

/** What has tripped the person, most often first, and what is clear by now. */
@Route(LessonRoutes.STONES)
@PermitAll
class StonesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Stones stones;
    private final PersonId owner;
    private final Clock clock;

    StonesView(Stones stones, CurrentPerson person, Clock clock) {
        this.stones = stones;
        this.owner = person.id();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                Words.back(LessonRoutes.LIST, translate("lessons.title")),
                new PageHeader(
                        translate("lessons.stones.title"), translate("lessons.stones.lead")));
        var open = new PagedRows<>(page -> withClearing(stones.open(owner, page)), Row::shown);
        if (open.isEmpty()) {
            add(
                    new EmptyState(
                            translate("lessons.stones.empty"),
                            translate("lessons.stones.empty.text")));
        } else {
            var actions =
                    Words.actions(
                            Buttons.primary(
                                    translate("lessons.stones.practise"),
                                    click -> Words.go(PracticeRoutes.meetAgain())));
            actions.addClassName("rb-lesson-actions");
            add(actions, new Card(open));
        }
        add(outside(), clear());
    }

    /** A stone with how far it is from being clear. */
    private record Row(Stone stone, Clearing clearing) {
        Prose shown() {
            return StoneRow.of(stone, clearing);
        }
    }

    private List<Row> withClearing(List<Stone> found) {
        var clearing = stones.clearing(owner, found, Formats.current().zone());
        var rows = new ArrayList<Row>();
        for (var stone : found) {
            rows.add(new Row(stone, clearing.getOrDefault(stone.id(), Clearing.NOTHING_YET)));
        }
        return rows;
    }

    /** Something from outside can trip a person without any interview to note it in. */
    private Details outside() {
        var factor = new Select<OutsideFactor>();
        factor.setLabel(translate("lessons.stones.factor"));
        factor.setItems(OutsideFactor.values());
        factor.setItemLabelGenerator(each -> translate(each.key()));
        factor.setValue(OutsideFactor.NOISE);
        var form =
                new Div(
                        factor,
                        Words.actions(
                                Buttons.secondary(
                                        translate("lessons.stones.trip"),
                                        click -> {
                                            stones.trip(
                                                    owner,
                                                    new StoneSubject.OnFactor(factor.getValue()),
                                                    LessonSource.own(),
                                                    clock.instant());
                                            Notices.done(translate("lessons.stones.tripped"));
                                            show();
                                        })));
        form.addClassName("rb-stack");
        return new Details(translate("lessons.stones.outside"), form);
    }

    private Details clear() {
        var clear = new Details(translate("lessons.stones.clear"));
        clear.addOpenedChangeListener(change -> {
            if (change.isOpened() && clear.getContent().findAny().isEmpty()) {
                var rows =
                        new PagedRows<>(
                                (Pageable page) -> stones.clear(owner, page),
                                stone -> StoneRow.of(stone, Clearing.CLEAR));
                clear.add(
                        rows.isEmpty() ? Words.soft(translate("lessons.stones.clear.none")) : rows);
            }
        });
        return clear;
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.stones.title");
    }
}
