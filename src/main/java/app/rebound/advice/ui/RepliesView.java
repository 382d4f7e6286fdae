package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.advice.About;
import app.rebound.advice.AdviceRoutes;
import app.rebound.advice.LessonMade;
import app.rebound.advice.Replies;
import app.rebound.advice.Reply;
import app.rebound.base.events.Changes;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Confirm;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.Interview;
import app.rebound.interviews.Interviews;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.LessonDrafts;
import app.rebound.lessons.form.LessonForm;
import app.rebound.rubrics.OwnMean;
import app.rebound.rubrics.Rubrics;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.form.Numbers;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came back, word for word, beside the person's own view of the same criteria. What impressed
 * and what did not are both asked after, also while nobody has said it.
 */
@Route(AdviceRoutes.REPLIES)
@PermitAll
class RepliesView extends InterviewPage implements BeforeLeaveObserver {

    /** So many of each kind at first; whoever wants to read them all says so. */
    private static final int FEW = 3;

    private static final Duration OWN_RATINGS_OF = Duration.ofDays(365);

    private final Replies replies;
    private final LessonDrafts drafts;
    private final Scorecards scorecards;
    private final Rubrics rubrics;
    private final Changes changes;
    private final CurrentPerson person;
    private final Clock clock;
    private final Div list = new Div();
    private final Div open = new Div();
    private final Set<About> whole = EnumSet.noneOf(About.class);
    private final Button write =
            Buttons.primary(translate("advice.replies.write"), click -> openNew());
    private List<Reply> shown = List.of();
    private @Nullable ReplyEditor editor;
    private @Nullable Interview interview;
    private @Nullable OwnView own;

    RepliesView(
            Interviews interviews,
            Replies replies,
            LessonDrafts drafts,
            Scorecards scorecards,
            Rubrics rubrics,
            Changes changes,
            CurrentPerson person,
            Clock clock) {
        super(interviews, clock, person.id(), "advice.replies.title");
        this.replies = replies;
        this.drafts = drafts;
        this.scorecards = scorecards;
        this.rubrics = rubrics;
        this.changes = changes;
        this.person = person;
        this.clock = clock;
    }

    @Override
    Found show(Interview found, BeforeEnterEvent event) {
        removeAll();
        interview = found;
        own =
                new OwnView(
                        rubrics.newest(Formats.current().locale()),
                        scorecards.ownMeans(owner, clock.instant().minus(OWN_RATINGS_OF)).stream()
                                .collect(Collectors.toMap(OwnMean::criterion, Function.identity())),
                        Numbers.wantedBy(person.get()));
        shown = replies.of(owner, found.id());
        add(
                back(AdviceRoutes.ask(found.id()), translate("interviews.step.ASK")),
                new PageHeader(
                        translate("advice.replies.title"), translate("advice.replies.lead"), write),
                open,
                list);
        showList();
        changes.follow(this, Interviews.topic(found.id()), this::readAgain);
        return Found.YES;
    }

    private void readAgain() {
        if (interview == null || person.optionalId().isEmpty()) {
            return;
        }
        var now = replies.of(owner, interview.id());
        if (!now.equals(shown)) {
            shown = now;
            if (editor != null) {
                editor.show(now);
            }
            showList();
        }
    }

    private void showList() {
        list.removeAll();
        for (var about : About.values()) {
            var said = shown.stream().filter(reply -> reply.about() == about).toList();
            var alwaysAsked = about == About.IMPRESSED || about == About.WEAK;
            if (said.isEmpty() && !alwaysAsked) {
                continue;
            }
            var section = new Div(new H2(translate(about.key())));
            section.addClassName("rb-replies");
            if (said.isEmpty()) {
                section.add(Parts.soft(translate("advice.none." + about.name())));
            }
            said.stream()
                    .filter(reply -> editor == null || !editor.isFor(reply.id()))
                    .limit(whole.contains(about) ? said.size() : FEW)
                    .map(this::card)
                    .forEach(section::add);
            if (said.size() > FEW && !whole.contains(about)) {
                section.add(more(about, said.size() - FEW));
            }
            list.add(section);
        }
    }

    private Button more(About about, int left) {
        return Buttons.secondary(
                translate("advice.replies.more", Map.of("count", left)),
                click -> {
                    whole.add(about);
                    showList();
                });
    }

    private ReplyCard card(Reply reply) {
        if (own == null) {
            throw new IllegalStateException("nothing is shown");
        }
        return new ReplyCard(
                reply,
                own,
                new LessonForm.Place(drafts, owner, reply.id().value()),
                new ReplyCard.Actions() {
                    @Override
                    public void tie(Set<String> criteria) {
                        replies.tie(owner, reply.id(), criteria);
                        readAgain();
                    }

                    @Override
                    public void change() {
                        open(reply);
                    }

                    @Override
                    public void remove() {
                        Confirm.before(
                                translate("advice.reply.remove.title"),
                                translate("advice.reply.remove.text"),
                                translate("advice.reply.remove"),
                                () -> {
                                    replies.remove(owner, reply.id());
                                    readAgain();
                                    write.focus();
                                });
                    }

                    @Override
                    public LessonMade lesson(LessonDraft words) {
                        return toLesson(reply, words);
                    }
                });
    }

    /** The card itself shows what came of it, so that nothing moves under the person's hands. */
    private LessonMade toLesson(Reply reply, LessonDraft words) {
        var made = replies.toLesson(owner, reply.id(), words.kind(), words.when(), words.then());
        if (interview != null) {
            shown = replies.of(owner, interview.id());
        }
        return made;
    }

    private void openNew() {
        if (editor != null && editor.isBlank()) {
            editor.focus();
        } else {
            open(null);
        }
    }

    private void open(@Nullable Reply known) {
        shut();
        if (interview == null) {
            throw new IllegalStateException("no interview is shown");
        }
        var wanted =
                new ReplyEditor(
                        replies,
                        owner,
                        interview,
                        known,
                        shown.size(),
                        today(),
                        this::readAgain,
                        () -> {
                            shut();
                            write.focus();
                        });
        editor = wanted;
        open.removeAll();
        open.add(wanted);
        showList();
        wanted.focus();
    }

    private void shut() {
        if (editor != null && interview != null) {
            editor.settle();
            editor = null;
            open.removeAll();
            shown = replies.of(owner, interview.id());
            showList();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        shut();
    }
}
