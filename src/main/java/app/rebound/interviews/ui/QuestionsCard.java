package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Jottings;
import app.rebound.interviews.LookBack;
import app.rebound.lessons.Stone;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** Every question that was asked, to be called strong, okay or rough; a few at a time. */
class QuestionsCard extends Card implements LookBackView.Part {

    private static final int AT_ONCE = 5;

    /**
     * Those tripped over most come first, so that every "2nd time" of an interview is among them.
     */
    private static final PageRequest STONES = PageRequest.ofSize(200);

    private final Jottings jottings;
    private final Stones stones;
    private final PersonId owner;
    private final InterviewId id;
    private final Clock clock;
    private final Div rows = new Div();
    private final Map<UUID, QuestionRow> shown = new HashMap<>();
    private int room = AT_ONCE;

    QuestionsCard(Jottings jottings, Stones stones, PersonId owner, InterviewId id, Clock clock) {
        this.jottings = jottings;
        this.stones = stones;
        this.owner = owner;
        this.id = id;
        this.clock = clock;
    }

    @Override
    public void show(LookBack now) {
        var all = jottings.of(owner, id);
        if (all.isEmpty()) {
            removeAll();
            shown.clear();
            add(
                    new H2(translate("looking-back.questions-none")),
                    new Paragraph(translate("looking-back.questions-none-text")),
                    new Anchor(
                            InterviewRoutes.at(InterviewRoutes.JOT, id),
                            translate("looking-back.to-jot")));
            return;
        }
        var stumbled = stumbled(all);
        var few = all.stream().limit(room).toList();
        if (few.stream().map(Jotting::id).allMatch(shown::containsKey)
                && few.size() == shown.size()) {
            few.forEach(jotting -> row(jotting).show(jotting, stumbled.get(question(jotting))));
        } else {
            rebuild(all, few, stumbled);
        }
    }

    private void rebuild(List<Jotting> all, List<Jotting> few, Map<UUID, Stone> stumbled) {
        removeAll();
        rows.removeAll();
        shown.clear();
        for (var jotting : few) {
            var row = new QuestionRow(jottings, owner, jotting, clock);
            row.show(jotting, stumbled.get(question(jotting)));
            shown.put(jotting.id(), row);
            rows.add(row);
        }
        add(
                new H2(translate("looking-back.questions", Map.of("count", all.size()))),
                new Paragraph(translate("looking-back.questions-why")),
                rows);
        if (all.size() > few.size()) {
            add(
                    Buttons.secondary(
                            translate(
                                    "looking-back.more-questions",
                                    Map.of("count", all.size() - few.size())),
                            click -> {
                                room = all.size();
                                rebuild(all, all, stumbled);
                                row(all.get(few.size())).focus();
                            }));
        }
    }

    private QuestionRow row(Jotting jotting) {
        return Objects.requireNonNull(shown.get(jotting.id()));
    }

    private Map<UUID, Stone> stumbled(List<Jotting> all) {
        return all.stream().allMatch(jotting -> jotting.question() == null)
                ? Map.of()
                : stones.open(owner, STONES).stream()
                        .filter(stone -> stone.subject() instanceof StoneSubject.OnQuestion)
                        .collect(
                                Collectors.toMap(
                                        stone ->
                                                ((StoneSubject.OnQuestion) stone.subject())
                                                        .question()
                                                        .value(),
                                        stone -> stone));
    }

    private static UUID question(Jotting jotting) {
        var question = jotting.question();
        return question == null ? jotting.id() : question.value();
    }
}
