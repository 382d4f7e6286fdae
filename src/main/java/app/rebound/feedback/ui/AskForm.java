package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.feedback.Ask;
import app.rebound.feedback.SharedContent;
import app.rebound.feedback.Shown;
import app.rebound.sharing.ui.NameFields;
import app.rebound.sharing.ui.OpenDays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What to show, what to ask, whom, and for how long. */
class AskForm extends Div {

    /** What goes for every rater of one request. */
    record Choices(String askerName, Set<Shown> shown, String focus, int days) {}

    /** Makes the links; says whether it did. */
    interface Asking {
        boolean ask(Choices choices, List<String> raters);
    }

    private final CheckboxGroup<Shown> shown = new CheckboxGroup<>();
    private final Div preview = new Div();
    private final TextArea focus = new TextArea(translate("feedback.ask.focus"));
    private final NameFields raters = new NameFields(Ask.LONGEST_NAME, Ask.MOST_RATERS);
    private final TextField askerName = new TextField(translate("feedback.ask.your-name"));
    private final OpenDays days;

    AskForm(
            String name,
            Instant now,
            Function<Set<Shown>, Optional<SharedContent>> previews,
            Asking asking) {
        this.days = new OpenDays(now, Ask.DEFAULT_DAYS, Ask.MOST_DAYS);
        addClassName("rb-ask");
        add(
                Card.titled(translate("feedback.ask.what"), whatIsShown(previews)),
                Card.titled(translate("feedback.ask.words"), words()),
                Card.titled(translate("feedback.ask.who"), who(name, asking)));
    }

    private Div whatIsShown(Function<Set<Shown>, Optional<SharedContent>> previews) {
        shown.setLabel(translate("feedback.ask.shown"));
        shown.setHelperText(translate("feedback.ask.shown-help"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(each -> translate("feedback.shown." + each.name()));
        shown.setValue(Set.of(Shown.ANSWER, Shown.TIMES));
        preview.addClassName("rb-preview");
        var details = new Details(translate("feedback.ask.preview"), preview);
        Runnable refresh =
                () -> {
                    if (details.isOpened()) {
                        showPreview(previews);
                    }
                };
        shown.addValueChangeListener(change -> refresh.run());
        details.addOpenedChangeListener(change -> refresh.run());
        return stack(shown, details);
    }

    private void showPreview(Function<Set<Shown>, Optional<SharedContent>> previews) {
        preview.removeAll();
        previews.apply(shown.getValue()).map(SharedContentView::new).ifPresent(preview::add);
    }

    private Div words() {
        focus.setMaxLength(Ask.LONGEST_FOCUS);
        focus.setValue(translate("feedback.ask.suggestion"));
        focus.setHelperText(translate("feedback.ask.focus-help"));
        return stack(focus);
    }

    private Div who(String name, Asking asking) {
        askerName.setMaxLength(Ask.LONGEST_NAME);
        askerName.setValue(name);
        askerName.setHelperText(translate("feedback.ask.your-name-help"));
        askerName.setRequiredIndicatorVisible(true);
        var make = Buttons.primary(translate("feedback.ask.make"), click -> ask(asking));
        make.setDisableOnClick(true);
        make.addClickListener(click -> make.setEnabled(true));
        var reading = new Paragraph(translate("feedback.ask.private"));
        reading.addClassNames("rb-soft", "rb-small");
        var actions = new Div(make);
        actions.addClassName("rb-actions");
        return stack(raters, askerName, days, actions, reading);
    }

    private void ask(Asking asking) {
        var named = raters.isSound();
        askerName.setErrorMessage(translate("feedback.ask.your-name-missing"));
        askerName.setInvalid(askerName.getValue().isBlank());
        var open = days.isSound();
        if (!named) {
            raters.focusFirst();
        } else if (askerName.isInvalid()) {
            askerName.focus();
        } else if (!open) {
            days.focus();
        } else if (asking.ask(choices(), raters.names())) {
            raters.clear();
        }
    }

    private Choices choices() {
        return new Choices(
                askerName.getValue(), shown.getValue(), focus.getValue(), days.getValue());
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("rb-stack");
        return stack;
    }
}
