package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.Held;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.LessonId;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.SourceWays;
import app.rebound.lessons.Tick;
import app.rebound.lessons.card.LessonLine;
import app.rebound.lessons.form.LessonForm;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Map;

/** One lesson: its words, where it came from, how it held up. */
@Route(LessonRoutes.LIST + "/:" + LessonView.PARAMETER)
@PermitAll
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PARAMETER = "lesson";

    private final Lessons lessons;
    private final LessonDrafts drafts;
    private final LookBack lookBack;
    private final SourceWays ways;
    private final PersonId owner;

    LessonView(
            Lessons lessons,
            LessonDrafts drafts,
            LookBack lookBack,
            SourceWays ways,
            CurrentPerson person) {
        this.lessons = lessons;
        this.drafts = drafts;
        this.lookBack = lookBack;
        this.ways = ways;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(RouteIds::uuid)
                .flatMap(id -> lessons.find(owner, new LessonId(id)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Lesson lesson) {
        removeAll();
        var state =
                new Div(
                        LessonLine.tag(lesson.kind()),
                        new Tag(translate(lesson.standing().key()), Tag.Tone.NEUTRAL));
        add(
                Words.back(LessonRoutes.LIST, translate("lessons.title")),
                new PageHeader(
                        LessonLine.words(lesson),
                        translate(
                                "lessons.since",
                                Map.of("date", Formats.current().date(lesson.createdAt())))),
                state,
                actions(lesson),
                historyCard(lesson),
                formCard(lesson));
    }

    private Div actions(Lesson lesson) {
        var buttons = new ArrayList<Button>();
        if (lesson.standing() == Lesson.Standing.FOCUS) {
            buttons.add(
                    Buttons.secondary(
                            translate("lessons.rest"),
                            click -> lessons.rest(owner, lesson.id()).ifPresent(this::show)));
        } else {
            buttons.add(
                    Buttons.secondary(
                            translate(
                                    lesson.standing() == Lesson.Standing.RETIRED
                                            ? "lessons.bring-back"
                                            : "lessons.take"),
                            click ->
                                    FocusChoice.take(
                                            lessons, owner, lesson.id(), () -> again(lesson))));
        }
        if (lesson.standing() != Lesson.Standing.RETIRED) {
            buttons.add(
                    Buttons.quiet(
                            translate("lessons.retire"),
                            click -> {
                                lessons.retire(owner, lesson.id()).ifPresent(this::show);
                                Notices.done(translate("lessons.retired"));
                            }));
        }
        buttons.add(
                Buttons.danger(
                        translate("lessons.delete"),
                        click ->
                                Confirm.before(
                                        translate("lessons.delete.title"),
                                        translate("lessons.delete.text"),
                                        translate("lessons.delete"),
                                        () -> {
                                            lessons.delete(owner, lesson.id());
                                            Notices.done(translate("lessons.deleted"));
                                            Words.go(LessonRoutes.LIST);
                                        })));
        var actions = Words.actions(buttons.toArray(Button[]::new));
        actions.addClassName("rb-lesson-actions");
        return actions;
    }

    private Card historyCard(Lesson lesson) {
        var from = new Div(new Span(translate("lessons.from")), new Span(" "));
        from.add(Words.link(lesson.source(), ways));
        var card = new Card(new H2(translate("lessons.history")), from);
        card.add(
                new Paragraph(
                        Words.record(lesson).orElseGet(() -> translate("lessons.record.none"))));
        lesson.retired()
                .ifPresent(at ->
                        card.add(
                                Words.soft(
                                        translate(
                                                "lessons.retired-on",
                                                Map.of("date", Formats.current().date(at))))));
        if (lesson.kept() + lesson.slipped() > 0) {
            card.add(new PagedRows<>(page -> lookBack.of(owner, lesson.id(), page), this::tick));
        }
        return card;
    }

    private Div tick(Tick tick) {
        var occasion = tick.occasion();
        var source = new LessonSource(occasion.type(), occasion.id(), Words.of(occasion));
        var where =
                ways.route(source)
                        .<Component>map(route -> new Anchor(route, Words.of(occasion)))
                        .orElseGet(() -> new Span(Words.of(occasion)));
        var row =
                new Div(
                        where,
                        new Tag(
                                translate(tick.held().key()),
                                tick.held() == Held.KEPT ? Tag.Tone.GOOD : Tag.Tone.NEUTRAL));
        row.addClassName("rb-row");
        return row;
    }

    private Card formCard(Lesson lesson) {
        var form = new LessonForm[1];
        form[0] =
                new LessonForm(
                        new LessonForm.Place(drafts, owner, lesson.id().value()),
                        LessonDraft.of(lesson),
                        translate("base.save"),
                        words ->
                                changed(
                                        form[0],
                                        lessons.change(
                                                owner,
                                                lesson.id(),
                                                words.baseVersion(),
                                                words.kind(),
                                                words.when(),
                                                words.then())));
        return Card.titled(translate("lessons.change"), form[0]);
    }

    private void changed(LessonForm form, LessonResult result) {
        switch (result) {
            case LessonResult.Saved(var lesson) -> {
                form.clear();
                show(lesson);
                Notices.done(translate("lessons.changed"));
            }
            case LessonResult.Empty() -> form.refuse();
            case LessonResult.ChangedMeanwhile(var current) -> form.tellOther(current);
            case LessonResult.NotFound() -> {
                Notices.problem(translate("lessons.gone"));
                Words.go(LessonRoutes.LIST);
            }
        }
    }

    private void again(Lesson lesson) {
        lessons.find(owner, lesson.id()).ifPresent(this::show);
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.one");
    }
}
