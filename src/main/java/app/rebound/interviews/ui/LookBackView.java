package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screen on which a person looks back on an interview. It is built once and then shows what was
 * said in place, also in another window; it is built anew only when judging opens or closes.
 */
abstract class LookBackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A part of the screen that shows what was said. */
    @FunctionalInterface
    interface Part {
        void show(LookBack now);
    }

    private final Reflections reflections;
    private final Changes changes;
    private final CurrentPerson current;
    private final String titleKey;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable LookBack shown;

    LookBackView(Reflections reflections, Changes changes, CurrentPerson current, String titleKey) {
        this.reflections = reflections;
        this.changes = changes;
        this.current = current;
        this.titleKey = titleKey;
        addClassName("rb-look-back");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = InterviewParameter.of(event).flatMap(id -> reflections.open(current.id(), id));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var lookBack = found.get();
        changes.follow(this, Interviews.topic(lookBack.interview().id()), this::readAgain);
        rebuild(lookBack, current.get());
    }

    /** Puts everything on the screen; what may change later is {@link #follow followed}. */
    abstract void build(LookBack now, Person person);

    /** Shows {@code part} now and whenever something was said. */
    <P extends Part> P follow(P part, LookBack now) {
        parts.add(part);
        part.show(now);
        return part;
    }

    /** Comes from another window too, when the person may have signed out meanwhile. */
    void readAgain() {
        if (shown != null && current.optionalId().isPresent()) {
            reflections.open(owner(), shown.interview().id()).ifPresent(this::show);
        }
    }

    private void show(LookBack now) {
        var before = shown;
        if (before != null && before.closedUntil().isPresent() != now.closedUntil().isPresent()) {
            rebuild(now, current.get());
        } else {
            shown = now;
            parts.forEach(part -> part.show(now));
        }
    }

    private void rebuild(LookBack now, Person person) {
        shown = now;
        parts.clear();
        removeAll();
        build(now, person);
    }

    PersonId owner() {
        return current.id();
    }

    @Override
    public String getPageTitle() {
        return translate(titleKey);
    }
}
