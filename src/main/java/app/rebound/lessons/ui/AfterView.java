package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.EmptyState;
import app.rebound.base.ui.PageHeader;
import app.rebound.lessons.Held;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
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
                .flatMap(Words::uuid)
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
            card.add(new TickRow(lesson, occasion, Optional.ofNullable(held.get(lesson.id()))));
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

    /** One lesson with its two words; pressing one again takes it back. */
    private class TickRow extends Div {

        private final Map<Held, Button> words = new EnumMap<>(Held.class);

        TickRow(Lesson lesson, Occasion occasion, Optional<Held> said) {
            addClassNames("rb-row", "rb-lesson-row");
            var buttons = Words.actions();
            for (var held : Held.values()) {
                var button =
                        Buttons.secondary(
                                translate(held.key()), click -> press(lesson, occasion, held));
                button.setAriaLabel(
                        translate(
                                "lessons.held.of",
                                Map.of(
                                        "held",
                                        translate(held.key()),
                                        "lesson",
                                        LessonLine.words(lesson))));
                words.put(held, button);
                buttons.add(button);
            }
            add(new LessonLine(lesson), buttons);
            show(said);
        }

        private void press(Lesson lesson, Occasion occasion, Held held) {
            if (isSaid(held)) {
                lookBack.untick(owner, lesson.id(), occasion);
                show(Optional.empty());
            } else {
                lookBack.tick(owner, lesson.id(), occasion, held);
                show(Optional.of(held));
            }
        }

        private boolean isSaid(Held held) {
            var button = words.get(held);
            return button != null
                    && "true".equals(button.getElement().getAttribute("aria-pressed"));
        }

        private void show(Optional<Held> said) {
            words.forEach((held, button) -> {
                var pressed = said.filter(held::equals).isPresent();
                button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
                button.setClassName("rb-pressed", pressed);
            });
        }
    }
}
