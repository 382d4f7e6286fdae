package app.rebound.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import app.rebound.feedback.Ask;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A name for each rater; one field first, another one on demand. */
class RaterNames extends Div {

    private final List<TextField> fields = new ArrayList<>();
    private final Div names = new Div();
    private final Button another =
            Buttons.quiet(translate("feedback.ask.another"), click -> addField().focus());

    RaterNames() {
        addClassName("rb-stack");
        names.addClassName("rb-stack");
        add(names, new Div(another));
        clear();
    }

    /** Whether at least one name is given; says beside the first field if not. */
    boolean isSound() {
        var first = fields.getFirst();
        first.setErrorMessage(translate("feedback.ask.name-missing"));
        first.setInvalid(names().isEmpty());
        return !first.isInvalid();
    }

    List<String> names() {
        return fields.stream().map(TextField::getValue).filter(name -> !name.isBlank()).toList();
    }

    void focusFirst() {
        fields.getFirst().focus();
    }

    void clear() {
        fields.clear();
        names.removeAll();
        addField();
        another.setVisible(true);
    }

    private TextField addField() {
        var number = fields.size() + 1;
        var field =
                new TextField(
                        number == 1
                                ? translate("feedback.ask.name")
                                : translate("feedback.ask.name-n", Map.of("n", number)));
        field.setMaxLength(Ask.LONGEST_NAME);
        if (number == 1) {
            field.setHelperText(translate("feedback.ask.name-help"));
            field.setRequiredIndicatorVisible(true);
        }
        fields.add(field);
        names.add(field);
        another.setVisible(number < Ask.MOST_RATERS);
        return field;
    }
}
