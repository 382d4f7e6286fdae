package app.rebound.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A time zone to choose by the name of a place in it. */
public class ZoneField extends ComboBox<ZoneId> {

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(name ->
                            name.contains("/")
                                    && !name.startsWith("Etc/")
                                    && !name.startsWith("SystemV/"))
                    .sorted()
                    .map(ZoneId::of)
                    .toList();

    /** Label is shown as given (already translated). */
    public ZoneField(String label) {
        super(label);
        setItems(ZONES);
        setItemLabelGenerator(ZoneField::name);
    }

    /** A zone as it is listed. */
    public static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId().replace('_', ' ');
    }
}
