package app.rebound.talk.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.lessons.Lesson;
import app.rebound.sharing.ui.NameFields;
import app.rebound.sharing.ui.OpenDays;
import app.rebound.talk.Author;
import app.rebound.talk.Share;
import app.rebound.talk.SharedInterview;
import app.rebound.talk.TalkOver;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What to show, what to ask, whom, and for how long. */
class ShareForm extends Div {

    private final InterviewId interview;
    private final List<SharedInterview.Question> all;
    private final CheckboxGroup<SharedInterview.Question> questions = new CheckboxGroup<>();
    private final CheckboxGroup<Fact> facts = new CheckboxGroup<>();
    private final FactsOfEach ofEach = new FactsOfEach();
    private final Checkbox about = new Checkbox(translate("talk.share.about"), true);
    private final CheckboxGroup<Lesson> lessons = new CheckboxGroup<>();
    private final TextArea message = new TextArea(translate("talk.share.message"));
    private final NameFields names = new NameFields(Share.LONGEST_NAME, Share.MOST_PEOPLE);
    private final TextField ownerName = new TextField(translate("talk.share.your-name"));
    private final OpenDays days;

    ShareForm(
            TalkOver over,
            String name,
            Instant now,
            Supplier<List<Lesson>> ownLessons,
            Predicate<Share> share) {
        this.interview = over.interview().id();
        this.all = over.questions();
        this.days = new OpenDays(now, Share.DEFAULT_DAYS, Share.MOST_DAYS);
        addClassName("rb-ask");
        add(
                Card.titled(translate("talk.share.what"), whatIsShown()),
                Card.titled(translate("talk.share.words"), words(ownLessons)),
                Card.titled(translate("talk.share.who"), who(name, share)));
    }

    private Div whatIsShown() {
        questions.setLabel(translate("talk.share.questions"));
        questions.setItems(all);
        questions.setItemLabelGenerator(SharedFacts::heading);
        questions.setHelperText(translate("talk.share.at-least-one"));
        var every =
                Buttons.quiet(
                        translate("talk.share.all"), click -> questions.setValue(Set.copyOf(all)));
        facts.setLabel(translate("talk.share.facts"));
        facts.setItems(Fact.values());
        facts.setItemLabelGenerator(fact -> translate(fact.key()));
        facts.setValue(EnumSet.of(Fact.ASKED, Fact.ANSWERED));
        facts.setHelperText(translate("talk.share.at-least-one"));
        questions.addValueChangeListener(change -> ofEach.show(chosen(), facts.getValue()));
        facts.addValueChangeListener(change -> ofEach.show(chosen(), facts.getValue()));
        ofEach.show(chosen(), facts.getValue());
        return stack(
                questions,
                new Div(every),
                facts,
                ofEach,
                about,
                preview(),
                ThreadPanel.soft("talk.share.never"));
    }

    private Details preview() {
        var shown = new Div();
        shown.addClassName("rb-preview");
        var details = new Details(translate("talk.share.preview"), shown);
        Runnable refresh =
                () -> {
                    if (details.isOpened()) {
                        showPreview(shown);
                    }
                };
        questions.addValueChangeListener(change -> refresh.run());
        facts.addValueChangeListener(change -> refresh.run());
        ofEach.addChangeListener(refresh);
        details.addOpenedChangeListener(change -> refresh.run());
        return details;
    }

    private void showPreview(Div shown) {
        shown.removeAll();
        for (var question : chosen()) {
            var told = question.only(ofEach.of(question.id(), facts.getValue()));
            shown.add(new H3(SharedFacts.heading(told)), SharedFacts.of(told, Author.FRIEND));
        }
        if (shown.getComponentCount() == 0) {
            shown.add(ThreadPanel.soft("talk.share.preview-empty"));
        }
    }

    private Div words(Supplier<List<Lesson>> ownLessons) {
        message.setMaxLength(Share.LONGEST_MESSAGE);
        message.setValue(translate("talk.share.suggestion"));
        message.setHelperText(translate("talk.share.message-help"));
        lessons.setLabel(translate("talk.share.lessons-label"));
        lessons.setItemLabelGenerator(lesson ->
                translate(lesson.lineKey(), Map.of("when", lesson.when(), "then", lesson.then())));
        var details = new Details(translate("talk.share.lessons"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                change.unregisterListener();
                var own = ownLessons.get();
                lessons.setItems(own);
                details.add(own.isEmpty() ? ThreadPanel.soft("talk.share.no-lessons") : lessons);
            }
        });
        return stack(message, details);
    }

    private Div who(String name, Predicate<Share> share) {
        ownerName.setMaxLength(Share.LONGEST_NAME);
        ownerName.setValue(name);
        ownerName.setHelperText(translate("talk.share.your-name-help"));
        ownerName.setRequiredIndicatorVisible(true);
        var make = Buttons.primary(translate("talk.share.make"), click -> make(share));
        make.setDisableOnClick(true);
        make.addClickListener(click -> make.setEnabled(true));
        var actions = new Div(make);
        actions.addClassName("rb-actions");
        return stack(names, ownerName, days, actions, ThreadPanel.soft("talk.share.ends"));
    }

    private void make(Predicate<Share> share) {
        questions.setErrorMessage(translate("talk.share.questions-missing"));
        questions.setInvalid(questions.isEmpty());
        facts.setErrorMessage(translate("talk.share.facts-missing"));
        facts.setInvalid(facts.isEmpty());
        var each = ofEach.isSound();
        ownerName.setErrorMessage(translate("talk.share.your-name-missing"));
        ownerName.setInvalid(ownerName.getValue().isBlank());
        var named = names.isSound();
        var open = days.isSound();
        if (questions.isInvalid()) {
            questions.scrollIntoView();
        } else if (facts.isInvalid()) {
            facts.scrollIntoView();
        } else if (!each) {
            ofEach.scrollIntoView();
        } else if (!named) {
            names.focusFirst();
        } else if (ownerName.isInvalid()) {
            ownerName.focus();
        } else if (!open) {
            days.focus();
        } else if (share.test(share())) {
            names.clear();
        }
    }

    private Share share() {
        return new Share(
                interview,
                ownerName.getValue(),
                about.getValue() ? Share.About.COMPANY_AND_ROLE : Share.About.NOTHING,
                chosen().stream().map(SharedInterview.Question::id).toList(),
                facts.getValue(),
                ofEach.otherwise(),
                message.getValue(),
                lessons.getValue().stream().map(Lesson::id).toList(),
                Duration.ofDays(days.getValue()),
                names.names());
    }

    private List<SharedInterview.Question> chosen() {
        return all.stream().filter(questions.getValue()::contains).toList();
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("rb-stack");
        return stack;
    }
}
