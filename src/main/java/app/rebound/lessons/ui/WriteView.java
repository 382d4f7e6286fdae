package app.rebound.lessons.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Notices;
import app.rebound.base.ui.PageHeader;
import app.rebound.base.ui.RouteIds;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.LessonResult;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.LookBack;
import app.rebound.lessons.Occasion;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneId;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.lessons.form.LessonForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** Where a lesson is written by hand, from nothing, from a stone or after an occasion. */
@Route(LessonRoutes.WRITE)
@PermitAll
class WriteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Lessons lessons;
    private final LessonDrafts drafts;
    private final Stones stones;
    private final LookBack lookBack;
    private final PersonId owner;

    WriteView(
            Lessons lessons,
            LessonDrafts drafts,
            Stones stones,
            LookBack lookBack,
            CurrentPerson person) {
        this.lessons = lessons;
        this.drafts = drafts;
        this.stones = stones;
        this.lookBack = lookBack;
        this.owner = person.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var stone =
                query.getSingleParameter(LessonRoutes.STONE)
                        .flatMap(RouteIds::uuid)
                        .flatMap(id -> stones.find(owner, new StoneId(id)));
        var occasion = occasion(query);
        var own = occasion.flatMap(lookBack::drawing);
        if (own.isPresent()) {
            event.forwardTo(own.get());
            return;
        }
        var source =
                stone.map(this::source)
                        .or(() -> occasion.map(WriteView::source))
                        .orElseGet(LessonSource::own);
        var kind =
                query.getSingleParameter(LessonRoutes.KIND)
                        .filter(Lesson.Kind.DONT.name()::equals)
                        .map(dont -> Lesson.Kind.DONT)
                        .orElse(Lesson.Kind.DO);
        var about =
                stone.map(found -> found.id().value())
                        .or(() -> occasion.map(Occasion::id))
                        .orElse(owner.value());
        removeAll();
        var form = new LessonForm[1];
        form[0] =
                new LessonForm(
                        new LessonForm.Place(drafts, owner, about),
                        new LessonDraft(kind, stone.map(WriteView::when).orElse(""), "", 0),
                        translate("base.save"),
                        words ->
                                saved(
                                        form[0],
                                        lessons.add(
                                                owner,
                                                words.kind(),
                                                words.when(),
                                                words.then(),
                                                source)));
        add(
                Words.back(LessonRoutes.LIST, translate("lessons.title")),
                new PageHeader(translate("lessons.write"), translate("lessons.write.lead")),
                new Card(form[0]));
    }

    private void saved(LessonForm form, LessonResult result) {
        switch (result) {
            case LessonResult.Saved(var lesson) -> {
                form.clear();
                Notices.done(
                        translate(
                                lesson.standing() == Lesson.Standing.FOCUS
                                        ? "lessons.written"
                                        : "lessons.written-resting"));
                Words.go(LessonRoutes.LIST);
            }
            case LessonResult.Empty() -> form.refuse();
            case LessonResult.ChangedMeanwhile(var current) -> Words.go(LessonRoutes.LIST);
            case LessonResult.NotFound() -> Words.go(LessonRoutes.LIST);
        }
    }

    /** Where it last tripped the person. */
    private LessonSource source(Stone stone) {
        return stones.trips(owner, stone.id(), PageRequest.ofSize(1)).stream()
                .map(trip -> trip.source())
                .findFirst()
                .orElseGet(LessonSource::own);
    }

    private Optional<Occasion> occasion(QueryParameters query) {
        return query.getSingleParameter(LessonRoutes.OCCASION)
                .flatMap(type ->
                        query.getSingleParameter(LessonRoutes.ID)
                                .flatMap(RouteIds::uuid)
                                .flatMap(id -> lookBack.find(owner, type, id)));
    }

    private static LessonSource source(Occasion occasion) {
        return new LessonSource(occasion.type(), occasion.id(), occasion.label());
    }

    private static String when(Stone stone) {
        return switch (stone.subject()) {
            case StoneSubject.OnQuestion question ->
                    translate("lessons.form.when-asked", Map.of("words", stone.words()));
            case StoneSubject.OnFactor(var factor) ->
                    translate("lessons.form.when-factor." + factor);
        };
    }

    @Override
    public String getPageTitle() {
        return translate("lessons.write");
    }
}
