package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationChoice;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.Applications;
import app.rebound.base.ui.Card;
import app.rebound.rooms.Media;
import app.rebound.rooms.MockInterview;
import app.rebound.rooms.MockPlan;
import app.rebound.rooms.MockPlan.FirstAnswerer;
import app.rebound.rooms.PlanDraft;
import app.rebound.rooms.RoomQuestions;
import app.rebound.rooms.TimeProblem;
import app.rebound.rooms.When;
import app.rebound.rubrics.RubricRoutes;
import app.rebound.sharing.ui.NameFields;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything there is to say before a mock interview is planned; told at every pause. */
class MockPlanForm extends Div {

    private static final int PAUSE_MILLIS = 1000;
    private static final int USUAL_MINUTES = 45;

    /** Whether it is to be now. */
    private enum Begin {
        TIMES,
        NOW
    }

    private final TextField topic = new TextField(translate("rooms.plan.topic"));
    private final ComboBox<ApplicationChoice> application =
            new ComboBox<>(translate("rooms.plan.application"));
    private final Select<Integer> minutes = new Select<>();
    private final RadioButtonGroup<FirstAnswerer> first =
            group("rooms.plan.first", FirstAnswerer.values(), each -> "rooms.plan.first." + each);
    private final RadioButtonGroup<Media> media =
            group("rooms.plan.media", Media.values(), each -> "rooms.plan.media." + each);
    private final NameFields names;
    private final TextField ownName = new TextField(translate("rooms.plan.own-name"));
    private final RadioButtonGroup<Begin> begin =
            group("rooms.plan.when.label", Begin.values(), each -> "rooms.plan.when." + each);
    private final TimesField times;
    private final QuestionsPart questions;
    private final Applications applications;
    private final PersonId person;

    MockPlanForm(
            Applications applications,
            PersonId person,
            QuestionsPart questions,
            LocalDate today,
            Runnable typed) {
        this.applications = applications;
        this.person = person;
        this.questions = questions;
        this.names = new NameFields(People.LONGEST_NAME, MockPlan.MOST_INVITED, typed);
        this.times = new TimesField(today, typed);
        addClassName("rb-mock-plan");
        topic.setMaxLength(MockInterview.LONGEST_TOPIC);
        topic.setRequiredIndicatorVisible(true);
        topic.setHelperText(translate("rooms.plan.topic-help"));
        ownName.setMaxLength(People.LONGEST_NAME);
        ownName.setRequiredIndicatorVisible(true);
        ownName.setHelperText(translate("rooms.plan.own-name-help"));
        for (var text : List.of(topic, ownName)) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(PAUSE_MILLIS);
        }
        chooseApplication();
        minutes.setLabel(translate("rooms.plan.length"));
        minutes.setItems(20, 30, USUAL_MINUTES, 60, 90, 120);
        minutes.setItemLabelGenerator(each -> RoomWords.length(Duration.ofMinutes(each)));
        minutes.setValue(USUAL_MINUTES);
        first.setValue(FirstAnswerer.ORGANISER);
        media.setValue(Media.VIDEO);
        begin.setValue(Begin.TIMES);
        begin.addValueChangeListener(change -> times.setVisible(change.getValue() == Begin.TIMES));
        Stream.<HasValue<?, ?>>of(topic, ownName, application, minutes, first, media, begin)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                typed.run();
                            }
                        }));
        var rubric = new Paragraph(translate("rooms.plan.rubric") + " ");
        rubric.add(new Anchor(RubricRoutes.RUBRIC, translate("rooms.plan.rubric-link")));
        add(
                card("rooms.plan.what", topic, application, minutes, rubric),
                card("rooms.plan.who", names, ownName, first, media),
                card("rooms.plan.asked", questions),
                card("rooms.plan.when", begin, times));
    }

    private void chooseApplication() {
        application.setItems(query ->
                applications
                        .choose(
                                person,
                                query.getFilter().orElse(""),
                                VaadinSpringDataHelpers.toSpringPageRequest(query))
                        .stream());
        application.setItemLabelGenerator(MockPlanForm::words);
        application.setClearButtonVisible(true);
        application.setHelperText(translate("rooms.plan.application-help"));
        application.addValueChangeListener(change -> {
            if (change.isFromClient() && topic.isEmpty() && change.getValue() != null) {
                topic.setValue(words(change.getValue()));
            }
        });
    }

    void callMyself(String name) {
        ownName.setValue(name);
    }

    String ownName() {
        return ownName.getValue();
    }

    /** What is said now, where it is enough; says beside the field what is missing. */
    Optional<MockPlan> plan() {
        topic.setErrorMessage(translate("rooms.plan.problem.topic"));
        topic.setInvalid(topic.getValue().isBlank());
        ownName.setErrorMessage(translate("rooms.name.missing"));
        ownName.setInvalid(ownName.getValue().isBlank());
        var named = names.isSound();
        if (topic.isInvalid()) {
            topic.focus();
        } else if (!named) {
            names.focusFirst();
        } else if (ownName.isInvalid()) {
            ownName.focus();
        } else {
            var asked = questions.questions();
            if (asked.isEmpty()) {
                questions.refuseSet();
            }
            return asked.map(this::plan);
        }
        return Optional.empty();
    }

    private MockPlan plan(RoomQuestions asked) {
        return new MockPlan(
                topic.getValue(),
                applicationId(),
                Duration.ofMinutes(minutes.getValue()),
                media.getValue(),
                first.getValue(),
                asked,
                names.names());
    }

    When when() {
        return begin.getValue() == Begin.NOW ? new When.Now() : new When.Proposed(times.times());
    }

    void mark(int number, TimeProblem problem) {
        times.mark(number, problem);
    }

    PlanDraft draft() {
        return new PlanDraft(
                topic.getValue(),
                applicationId(),
                minutes.getValue(),
                media.getValue(),
                first.getValue(),
                questions.from(),
                questions.count(),
                questions.set(),
                questions.filter(),
                names.names(),
                ownName.getValue(),
                begin.getValue() == Begin.NOW,
                times.locals(),
                times.zoneId().getId());
    }

    void show(PlanDraft draft) {
        topic.setValue(draft.topic());
        application.setValue(
                Optional.ofNullable(draft.application())
                        .flatMap(id -> applications.find(person, new ApplicationId(id)))
                        .map(one -> new ApplicationChoice(one.id(), one.company(), one.role()))
                        .orElse(null));
        minutes.setValue(draft.minutes());
        media.setValue(draft.media());
        first.setValue(draft.first());
        questions.show(draft.questions(), draft.count(), draft.set(), draft.filter());
        names.show(draft.names());
        ownName.setValue(draft.ownName());
        begin.setValue(draft.now() ? Begin.NOW : Begin.TIMES);
        zone(draft.zone()).ifPresent(zone -> times.show(draft.times(), zone));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException goneSince) {
            return Optional.empty();
        }
    }

    private @Nullable UUID applicationId() {
        var chosen = application.getValue();
        return chosen == null ? null : chosen.id().value();
    }

    private static String words(ApplicationChoice one) {
        return one.role().isBlank()
                ? one.company()
                : translate(
                        "rooms.plan.application-words",
                        Map.of("company", one.company(), "role", one.role()));
    }

    private static Card card(String title, Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("rb-stack");
        return Card.titled(translate(title), stack);
    }

    private static <T> RadioButtonGroup<T> group(String label, T[] items, Function<T, String> key) {
        var group = new RadioButtonGroup<T>(translate(label));
        group.setItems(items);
        group.setItemLabelGenerator(item -> translate(key.apply(item)));
        return group;
    }
}
