package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.card.HeldRow;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** After a practice session or an interview: which lessons were kept, and which slipped. */
@Route(LessonRoutes.AFTER + "/:" + AfterView.TYPE + "/:" + AfterView.ID)
@PermitAll
class AfterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String TYPE = "type";
    static final String ID = "id";

    private final Lessons lessons;
    private final LookBack lookBack;
    private final PersonId owner;

    AfterView(Lessons lessons, LookBack lookBack, CurrentPerson person) {
        this.lessons = lessons;
        this.lookBack = lookBack;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        parameters
                .get(ID)
                .flatMap(RouteIds::uuid)
                .flatMap(id -> lookBack.find(owner, parameters.get(TYPE).orElse(""), id))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Occasion occasion) {
        removeAll();
        add(new PageHeader(translate("lessons.after.title"), Words.of(occasion)));
        var focus = lessons.focus(owner).shown();
        var write =
                new Anchor(
                        LessonRoutes.writeAfter(occasion.type(), occasion.id()),
                        translate("lessons.after.write"));
        if (focus.isEmpty()) {
            add(
                    new EmptyState(
                            translate("lessons.after.empty"),
                            translate("lessons.after.empty.text"),
                            write));
            return;
        }
        var held = lookBack.on(owner, occasion);
        var card = new Card(Words.soft(translate("lessons.after.text")));
        for (var lesson : focus) {
            card.add(
                    new HeldRow(
                            lookBack,
                            owner,
                            lesson,
                            occasion,
                            Optional.ofNullable(held.get(lesson.id()))));
        }
        var done =
                Buttons.primary(
                        translate("lessons.after.done"),
                        click -> {
                            lookBack.done(owner, occasion);
                            Words.go(LessonRoutes.LIST);
                        });
        var actions = Words.actions(done, write);
        actions.addClassName("rb-lesson-actions");
        add(card, actions);
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.after.title");
    }
}
