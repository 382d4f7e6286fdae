package app.rebound.sharing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Buttons;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A name for each person who gets a link; one field first, another one on demand. */
public class NameFields extends Div {

    private static final int PAUSE_MILLIS = 1000;

    private final List<TextField> fields = new ArrayList<>();
    private final int longest;
    private final int most;
    private final Runnable typed;
    private final Div names = new Div();
    private final Button another =
            Buttons.quiet(translate("sharing.names.another"), click -> addField().focus());

    public NameFields(int longest, int most) {
        this(longest, most, () -> {});
    }

    /** Tells {@code typed} at every pause. */
    public NameFields(int longest, int most, Runnable typed) {
        this.typed = typed;
        this.longest = longest;
        this.most = most;
        addClassName("rb-stack");
        names.addClassName("rb-stack");
        add(names, new Div(another));
        clear();
    }

    /** Whether at least one name is given; says beside the first field if not. */
    public boolean isSound() {
        var first = fields.getFirst();
        first.setErrorMessage(translate("sharing.names.missing"));
        first.setInvalid(names().isEmpty());
        return !first.isInvalid();
    }

    /** The names given, in their order. */
    public List<String> names() {
        return fields.stream().map(TextField::getValue).filter(name -> !name.isBlank()).toList();
    }

    /** Shows these, and an empty field where there are none. */
    public void show(List<String> given) {
        clear();
        given.stream()
                .limit(most)
                .forEach(name -> {
                    if (!fields.getLast().isEmpty()) {
                        addField();
                    }
                    fields.getLast().setValue(name);
                });
    }

    public void focusFirst() {
        fields.getFirst().focus();
    }

    /** One empty field again. */
    public final void clear() {
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
                                ? translate("sharing.names.first")
                                : translate("sharing.names.n", Map.of("n", number)));
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        });
        if (number == 1) {
            field.setHelperText(translate("sharing.names.help"));
            field.setRequiredIndicatorVisible(true);
        }
        fields.add(field);
        names.add(field);
        another.setVisible(number < most);
        return field;
    }
}
