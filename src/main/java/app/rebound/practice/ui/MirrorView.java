package app.rebound.practice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.i18n.Translations;
import app.rebound.base.time.ClockTime;
import app.rebound.base.time.Phase;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.ClockFace;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.call.ui.MirrorPicture;
import app.rebound.practice.PracticeRoutes;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question in front of the mirror: a clock and, for those who want it, their own camera.
 * Nothing is stored, not even that somebody was here; the clock and the picture live in this screen
 * alone.
 */
@Route(PracticeRoutes.MIRROR)
@PermitAll
class MirrorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final QuestionBank bank;
    private final Clock clock;
    private final Person person;
    private final ClockFace face = new ClockFace(this::tick);
    private final H2 words = new H2();
    private final MirrorPicture picture = new MirrorPicture();
    private final Div actions = new Div();
    private List<String> wordings = List.of();
    private int wording;
    private @Nullable Duration limit;
    private @Nullable Instant startedAt;

    MirrorView(QuestionBank bank, CurrentPerson current, Clock clock) {
        this.bank = bank;
        this.clock = clock;
        this.person = current.get();
        addClassNames("rb-session", "rb-mirror");
        words.addClassName("rb-question");
        words.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("rb-actions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("question");
        if (wanted.isPresent()) {
            wanted.flatMap(RouteIds::uuid)
                    .flatMap(id -> bank.find(person.id(), new QuestionId(id)))
                    .ifPresentOrElse(
                            this::show, () -> event.rerouteToError(NotFoundException.class));
        } else {
            any().ifPresentOrElse(this::show, this::showNothing);
        }
    }

    private void showNothing() {
        removeAll();
        add(new PageHeader(translate("practice.mirror.title"), translate("practice.mirror.none")));
    }

    /** Something anybody may be asked, in the person's language. */
    private Optional<Question> any() {
        return bank.drawUsual(person.id(), Translations.supported(getLocale()), 1).stream()
                .findFirst();
    }

    private void show(Question question) {
        var data = question.data();
        wordings = new ArrayList<>(data.rewordings());
        wordings.addFirst(data.text());
        limit = person.extraTime().applyTo(data.answerTime()).orElse(null);
        words.getElement().setAttribute("lang", data.language().toLanguageTag());
        words.setText(wordings.getFirst());
        var clockRow = new Div(face, hints());
        clockRow.addClassName("rb-take-clock");
        removeAll();
        add(
                new PageHeader(
                        translate("practice.mirror.title"), translate("practice.mirror.lead")),
                words,
                clockRow,
                picture,
                actions,
                new Div(
                        new Anchor(
                                PracticeRoutes.question(question.id()),
                                translate("practice.mirror.practise"))));
        stop();
    }

    private static Div hints() {
        var hints = new Div(new Paragraph(translate("practice.mirror.hint")));
        hints.addClassNames("rb-take-card", "rb-soft");
        return hints;
    }

    private void start() {
        startedAt = clock.instant();
        face.setVisible(true);
        showActions();
        tick();
    }

    private void stop() {
        startedAt = null;
        face.setVisible(false);
        showActions();
    }

    private void tick() {
        var since = startedAt;
        if (since != null) {
            var time = limit;
            face.show(
                    new ClockTime(
                            Phase.ANSWERING,
                            false,
                            time == null
                                    ? null
                                    : time.minus(Duration.between(since, clock.instant())),
                            time));
        }
    }

    private void showActions() {
        actions.removeAll();
        if (startedAt == null) {
            actions.add(
                    Shortcut.done(
                            Buttons.primary(translate("practice.mirror.start"), click -> start())));
        } else {
            actions.add(
                    Shortcut.done(
                            Buttons.primary(translate("practice.mirror.done"), click -> stop())),
                    Buttons.secondary(translate("practice.mirror.again"), click -> start()));
        }
        if (wordings.size() > 1) {
            actions.add(Buttons.secondary(translate("practice.mirror.words"), click -> reword()));
        }
    }

    private void reword() {
        wording = (wording + 1) % wordings.size();
        words.setText(wordings.get(wording));
        if (startedAt != null) {
            start();
        }
    }

    @Override
    public String getPageTitle() {
        return translate("practice.mirror.title");
    }
}
