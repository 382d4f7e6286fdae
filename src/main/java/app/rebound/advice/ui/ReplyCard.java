package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.advice.LessonMade;
import app.rebound.advice.Reply;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.base.ui.Prose;
import app.rebound.base.ui.Tag;
import app.rebound.lessons.LessonDraft;
import app.rebound.lessons.form.LessonForm;
import app.rebound.rubrics.Criterion;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One reply: the words, who said them and when, what they are about, and the person's own view. */
class ReplyCard extends Card {

    /** What can be done with a reply. */
    interface Actions {
        void tie(Set<String> criteria);

        void change();

        void remove();

        LessonMade lesson(LessonDraft words);
    }

    private final Div made = new Div();
    private final Div lesson = new Div();

    ReplyCard(Reply reply, OwnView own, LessonForm.Place drafts, Actions actions) {
        addClassName("rb-reply");
        add(
                Prose.begin("div", "")
                        .line("p", "rb-quote rb-pre rb-said", reply.words())
                        .line("p", "rb-soft rb-small", saidBy(reply))
                        .done(),
                made);
        if (reply.lessonAt() != null) {
            showMade();
        }
        var beside = own.beside(reply.criteria());
        var about = new Div(criteria(reply, own, actions), beside);
        about.addClassName("rb-reply-about");
        add(about, buttons(reply, drafts, actions), lesson);
    }

    private static String saidBy(Reply reply) {
        var day = Formats.current().date(reply.saidOn());
        return reply.from().isEmpty()
                ? day
                : translate("advice.reply.by", Map.of("name", reply.from(), "day", day));
    }

    private static MultiSelectComboBox<Criterion> criteria(
            Reply reply, OwnView own, Actions actions) {
        var choice = new MultiSelectComboBox<Criterion>(translate("advice.reply.criteria"));
        choice.setItems(own.rubric().criteria());
        choice.setItemLabelGenerator(Criterion::name);
        choice.setValue(
                own.rubric().criteria().stream()
                        .filter(one -> reply.criteria().contains(one.key()))
                        .collect(Collectors.toSet()));
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.tie(
                        change.getValue().stream().map(Criterion::key).collect(Collectors.toSet()));
            }
        });
        return choice;
    }

    private Div buttons(Reply reply, LessonForm.Place drafts, Actions actions) {
        var start = reply.words().substring(0, Math.min(40, reply.words().length()));
        var make =
                Buttons.secondary(
                        translate("advice.reply.lesson"), click -> openLesson(drafts, actions));
        var change = Buttons.quiet(translate("advice.reply.change"), click -> actions.change());
        var remove = Buttons.quiet(translate("advice.reply.remove"), click -> actions.remove());
        make.setAriaLabel(translate("advice.reply.lesson-of", Map.of("words", start)));
        change.setAriaLabel(translate("advice.reply.change-this", Map.of("words", start)));
        remove.setAriaLabel(translate("advice.reply.remove-this", Map.of("words", start)));
        return Parts.actions(make, change, remove);
    }

    private void openLesson(LessonForm.Place drafts, Actions actions) {
        lesson.removeAll();
        var form =
                new LessonPart(
                        drafts,
                        words -> {
                            var result = actions.lesson(words);
                            if (result instanceof LessonMade.Made) {
                                showMade();
                            }
                            return result;
                        });
        lesson.add(form);
        form.focus();
    }

    private void showMade() {
        made.removeAll();
        made.add(new Tag(translate("advice.reply.lesson-made"), Tag.Tone.GOOD));
    }
}
