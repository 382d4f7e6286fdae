package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.ui.Card;
import app.rebound.interviews.InterviewLessons;
import app.rebound.interviews.LookBack;
import app.rebound.lessons.LessonRoutes;
import app.rebound.lessons.card.LessonLine;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** The lessons that were drawn from an interview so far. */
class DrawnCard extends Card implements LookBackView.Part {

    private final InterviewLessons lessons;
    private final PersonId owner;

    DrawnCard(InterviewLessons lessons, PersonId owner) {
        this.lessons = lessons;
        this.owner = owner;
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void show(LookBack now) {
        var drawn = lessons.of(owner, now.interview().id());
        removeAll();
        setVisible(!drawn.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rb-lesson-lines");
        for (var lesson : drawn) {
            var link = new Anchor(LessonRoutes.lesson(lesson.id()), new LessonLine(lesson));
            link.addClassName("rb-stone-link");
            list.add(new ListItem(link));
        }
        add(new H2(translate("looking-back.drawn")), list);
    }
}
