package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.JottingData;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.MetBefore;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writing down what was asked, question by question, while it is fresh: on a phone in one hand, or
 * by keyboard alone. One question is open at a time; the others stand above it.
 */
@Route(InterviewRoutes.JOT)
@PermitAll
class JotView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** The latest are where one goes on; the others are one touch away. */
    private static final int LATEST = 8;

    private final Interviews interviews;
    private final Jottings jottings;
    private final MetBefore metBefore;
    private final Changes changes;
    private final CurrentPerson person;
    private final PersonId owner;
    private final Button earlier = Buttons.secondary("", click -> showEarlier());
    private final Div list = new Div();
    private final Div undo = new Div();
    private final Div open = new Div();
    private final Button next =
            Buttons.primary(translate("interviews.jot.next"), click -> openNew());
    private List<Jotting> shown = List.of();
    private boolean whole;
    private @Nullable JotEditor editor;
    private @Nullable Interview interview;

    JotView(
            Interviews interviews,
            Jottings jottings,
            MetBefore metBefore,
            Changes changes,
            CurrentPerson person) {
        this.interviews = interviews;
        this.jottings = jottings;
        this.metBefore = metBefore;
        this.changes = changes;
        this.person = person;
        this.owner = person.id();
        addClassName("rb-jot");
        list.addClassName("rb-jot-list");
        list.getElement().setAttribute("role", "list").setAttribute("tabindex", "-1");
        undo.getElement().setAttribute("role", "status");
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        next.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InterviewParameter.of(event)
                .flatMap(id -> interviews.find(owner, id))
                .ifPresentOrElse(this::build, () -> event.rerouteToError(NotFoundException.class));
    }

    private void build(Interview found) {
        interview = found;
        var id = found.id();
        changes.follow(this, Interviews.topic(id), this::readAgain);
        var actions =
                new Div(
                        next,
                        Buttons.secondary(translate("interviews.jot.done"), click -> finish(id)));
        actions.addClassNames("rb-actions", "rb-jot-actions");
        removeAll();
        add(
                InterviewWords.back(id),
                new PageHeader(InterviewWords.title(found), InterviewWords.when(found)),
                new Paragraph(translate("interviews.jot.lead")),
                earlier,
                list,
                undo,
                open,
                actions,
                new PasteCard(taken -> takeOver(id, taken)));
        shown = jottings.of(owner, id);
        showList();
        if (shown.isEmpty()) {
            openNew();
        }
    }

    /** Comes from another window too, when the person may have signed out meanwhile. */
    private void readAgain() {
        if (interview == null || person.optionalId().isEmpty()) {
            return;
        }
        var now = jottings.of(owner, interview.id());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        showList();
        if (editor != null) {
            editor.show(now);
        }
    }

    private void showList() {
        list.removeAll();
        var hidden = whole ? 0 : Math.max(0, shown.size() - LATEST);
        earlier.setVisible(hidden > 0);
        earlier.setText(translate("interviews.jot.earlier", Map.of("count", hidden)));
        for (var jotting : shown.subList(hidden, shown.size())) {
            if (editor == null || !editor.isFor(jotting.id())) {
                list.add(row(jotting));
            }
        }
    }

    private void showEarlier() {
        whole = true;
        showList();
        list.getElement().callJsFunction("focus");
    }

    private Component row(Jotting jotting) {
        return new JottedRow(
                jotting,
                () -> open(jotting),
                () -> {
                    jottings.keepQuestion(owner, jotting.id());
                    readAgain();
                });
    }

    private void openNew() {
        if (editor != null && editor.isBlank()) {
            editor.focus();
        } else {
            open(null);
        }
    }

    private void open(@Nullable Jotting known) {
        shut();
        var wanted =
                new JotEditor(
                        jottings,
                        metBefore,
                        owner,
                        theInterview(),
                        known,
                        shown.size(),
                        this::readAgain);
        editor = wanted;
        wanted.onRemove(this::remove);
        open.removeAll();
        open.add(wanted);
        wanted.focus();
        showList();
    }

    /** What was not decided yet is kept; a question without a word is taken out. */
    private void shut() {
        if (editor != null) {
            editor.settle();
            editor = null;
            open.removeAll();
            shown = jottings.of(owner, theInterview());
        }
    }

    private void remove(UUID jotting) {
        editor = null;
        open.removeAll();
        jottings.remove(owner, jotting);
        undo.removeAll();
        undo.add(
                new Paragraph(translate("interviews.jot.removed")),
                Buttons.secondary(
                        translate("interviews.jot.bring-back"),
                        click -> {
                            jottings.bringBack(owner, jotting);
                            undo.removeAll();
                            readAgain();
                        }));
        readAgain();
    }

    private void takeOver(InterviewId id, List<JottingData> taken) {
        shut();
        jottings.addAll(owner, id, taken);
        readAgain();
    }

    private void finish(InterviewId id) {
        shut();
        jottings.finish(owner, id);
        UI.getCurrent().navigate(InterviewRoutes.interview(id));
    }

    private InterviewId theInterview() {
        if (interview == null) {
            throw new IllegalStateException("no interview is shown");
        }
        return interview.id();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        shut();
    }

    @Override
    public String getPageTitle() {
        return translate("interviews.step.JOT");
    }
}
