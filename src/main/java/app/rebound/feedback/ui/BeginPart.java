package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import app.rebound.base.ui.Buttons;
import app.rebound.base.ui.Card;
import app.rebound.feedback.Ask;
import app.rebound.feedback.InvitationState;
import app.rebound.feedback.Invited;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;

/** Where a rater gives a name and begins, or says no. */
class BeginPart extends Card {

    private static final int LONGEST_REASON = 1000;

    private final TextField name = new TextField(translate("feedback.begin.name"));
    private final TextArea reason = new TextArea(translate("feedback.decline.reason"));
    private final Div no = new Div();

    BeginPart(Invited invited, Consumer<String> begin, Consumer<String> decline) {
        addClassName("rb-begin");
        var asker = Map.<String, Object>of("asker", invited.askedBy());
        var declined = invited.state() == InvitationState.DECLINED;
        if (declined) {
            add(
                    new H2(translate("feedback.declined.title")),
                    new Paragraph(translate("feedback.declined.text", asker)));
        }
        name.setValue(invited.raterName());
        name.setMaxLength(Ask.LONGEST_NAME);
        name.setHelperText(translate("feedback.begin.name-help", asker));
        name.setAutocomplete(Autocomplete.NAME);
        var start =
                Buttons.primary(
                        translate("feedback.begin.start"),
                        click -> {
                            if (isNamed()) {
                                begin.accept(name.getValue());
                            }
                        });
        var actions = new Div(start);
        actions.addClassName("rb-actions");
        add(name, actions);
        if (!declined) {
            actions.add(Buttons.quiet(translate("feedback.decline.open"), click -> askWhy()));
            add(declinePart(decline));
        }
        var until =
                new Paragraph(
                        translate(
                                "feedback.begin.until",
                                Map.of("until", Formats.current().date(invited.expiresAt()))));
        until.addClassNames("rb-soft", "rb-small");
        add(until);
    }

    private boolean isNamed() {
        var named = !name.getValue().isBlank();
        name.setErrorMessage(translate("feedback.begin.name-missing"));
        name.setInvalid(!named);
        if (!named) {
            name.focus();
        }
        return named;
    }

    private Div declinePart(Consumer<String> decline) {
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(translate("feedback.decline.help"));
        no.add(
                reason,
                Buttons.secondary(
                        translate("feedback.decline.do"),
                        click -> decline.accept(reason.getValue())));
        no.addClassName("rb-stack");
        no.setVisible(false);
        return no;
    }

    private void askWhy() {
        no.setVisible(true);
        reason.focus();
    }
}
