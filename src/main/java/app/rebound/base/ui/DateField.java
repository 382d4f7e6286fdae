package app.rebound.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day to choose, with the words of the reader's language. */
public class DateField extends DatePicker {

    /** Label is shown as given (already translated). */
    public DateField(String label) {
        super(label);
        setI18n(Calendar.words());
    }
}
