package app.rebound.sharing.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** For how many days a link stays open, with the day that makes. */
public class OpenDays extends IntegerField {

    private final Instant now;
    private final int most;

    public OpenDays(Instant now, int days, int most) {
        super(translate("sharing.days.label"));
        this.now = now;
        this.most = most;
        setMin(1);
        setMax(most);
        setValue(days);
        setStepButtonsVisible(true);
        setValueChangeMode(ValueChangeMode.EAGER);
        addValueChangeListener(change -> sayUntil());
        addClassName("rb-days");
        sayUntil();
    }

    /** Whether the number is in its range; says so beside it if not. */
    public boolean isSound() {
        setErrorMessage(range());
        setInvalid(!isInRange());
        return !isInvalid();
    }

    private boolean isInRange() {
        var days = getValue();
        return days != null && days >= 1 && days <= most;
    }

    private void sayUntil() {
        setHelperText(
                isInRange()
                        ? translate(
                                "sharing.days.until",
                                Map.of(
                                        "until",
                                        Formats.current()
                                                .date(now.plus(Duration.ofDays(getValue())))))
                        : range());
    }

    private String range() {
        return translate("sharing.days.range", Map.of("most", most));
    }
}
