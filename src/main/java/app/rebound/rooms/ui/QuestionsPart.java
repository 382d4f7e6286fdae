package app.rebound.rooms.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.i18n.Translations;
import app.rebound.questions.Question;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionId;
import app.rebound.questions.QuestionSetId;
import app.rebound.questions.QuestionSets;
import app.rebound.questions.choice.QuestionChoice;
import app.rebound.questions.choice.SetChoice;
import app.rebound.rooms.PlanDraft.Questions;
import app.rebound.rooms.RoomQuestions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked first: usual questions, a set, some that are drawn, or one that is given. */
class QuestionsPart extends Div {

    private static final int USUALLY = 5;

    private final RadioButtonGroup<Questions> from =
            new RadioButtonGroup<>(translate("rooms.plan.questions"));
    private final IntegerField count = new IntegerField(translate("rooms.plan.count"));
    private final SetChoice set;
    private final QuestionChoice drawn;
    private final Div given = new Div();
    private final Runnable typed;
    private QuestionFilter filter = anythingIn(getLocale());
    private boolean offered;
    private @Nullable QuestionId one;

    QuestionsPart(
            QuestionBank bank,
            QuestionSets sets,
            Translations texts,
            PersonId person,
            Runnable typed) {
        this.typed = typed;
        set = new SetChoice(sets, person);
        set.setEmptySelectionAllowed(false);
        drawn = new QuestionChoice(bank, texts, person);
        addClassName("rb-stack");
        from.setItems(
                Stream.of(Questions.values())
                        .filter(each -> each != Questions.SET || set.isVisible())
                        .toList());
        from.setItemLabelGenerator(each -> translate(each.key()));
        from.setValue(Questions.USUAL);
        count.setStepButtonsVisible(true);
        count.setMin(1);
        count.setMax(RoomQuestions.MOST);
        count.setValue(USUALLY);
        drawn.onChosen(typed);
        from.addValueChangeListener(change -> chosen());
        count.addValueChangeListener(change -> typed.run());
        set.addValueChangeListener(change -> typed.run());
        var later = new Paragraph(translate("rooms.plan.swap"));
        later.addClassNames("rb-soft", "rb-small");
        given.addClassName("rb-stack");
        add(given, from, count, set, drawn, later);
        look();
    }

    /** That question alone is to be asked. */
    void give(Question question) {
        one = question.id();
        var words = new Paragraph(question.data().text());
        words.addClassName("rb-quote");
        words.getElement().setAttribute("lang", question.data().language().toLanguageTag());
        given.removeAll();
        given.add(new Paragraph(translate("rooms.plan.one")), words);
        look();
    }

    void choose(QuestionSetId wanted) {
        set.getListDataView()
                .getItems()
                .filter(own -> own.id().equals(wanted))
                .findFirst()
                .ifPresent(own -> {
                    from.setValue(Questions.SET);
                    set.setValue(own);
                });
    }

    /** As it was chosen before; what is no longer there is left out. */
    void show(Questions wanted, int number, @Nullable UUID own, QuestionFilter narrowed) {
        filter = narrowed;
        if (own != null) {
            choose(new QuestionSetId(own));
        }
        count.setValue(number);
        if (wanted != Questions.SET || set.getValue() != null) {
            from.setValue(wanted);
        }
    }

    /** What was chosen; nothing yet where a set is wanted and none was chosen. */
    Optional<RoomQuestions> questions() {
        if (one != null) {
            return Optional.of(new RoomQuestions.Listed(List.of(one)));
        }
        return switch (from.getValue()) {
            case USUAL ->
                    Optional.of(
                            new RoomQuestions.Usual(Translations.supported(getLocale()), count()));
            case SET -> set.getOptionalValue().map(own -> new RoomQuestions.OfSet(own.id()));
            case DRAWN -> Optional.of(new RoomQuestions.Drawn(drawn.filter(), drawn.wanted()));
            case NONE -> Optional.of(new RoomQuestions.None());
        };
    }

    Questions from() {
        return from.getValue();
    }

    QuestionFilter filter() {
        return offered ? drawn.filter() : filter;
    }

    int count() {
        return Optional.ofNullable(
                        offered && from.getValue() == Questions.DRAWN
                                ? Integer.valueOf(drawn.wanted())
                                : count.getValue())
                .map(number -> Math.clamp(number, 1, RoomQuestions.MOST))
                .orElse(USUALLY);
    }

    @Nullable UUID set() {
        return set.getOptionalValue().map(own -> own.id().value()).orElse(null);
    }

    void refuseSet() {
        set.setInvalid(true);
        set.setErrorMessage(translate("rooms.plan.set-missing"));
        set.focus();
    }

    private void chosen() {
        look();
        typed.run();
    }

    private void look() {
        var free = one == null;
        given.setVisible(!free);
        from.setVisible(free);
        count.setVisible(free && from.getValue() == Questions.USUAL);
        set.setVisible(free && from.getValue() == Questions.SET);
        drawn.setVisible(free && from.getValue() == Questions.DRAWN);
        if (drawn.isVisible() && !offered) {
            drawn.offer(filter, count());
            offered = true;
        }
    }

    private static QuestionFilter anythingIn(Locale language) {
        return new QuestionFilter(
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Translations.supported(language),
                QuestionFilter.Ownership.ANY,
                false);
    }
}
