package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.CsvDelimiter;
import app.rebound.base.csv.CsvHeader;
import app.rebound.base.csv.CsvLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** How a file is laid out, as it was recognised, to be corrected. */
public class CsvLayoutForm extends Div {

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    Charset.forName("windows-1252"),
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE);

    private final Select<Charset> charset = new Select<>();
    private final Select<CsvDelimiter> delimiter = new Select<>();
    private final Select<CsvHeader> header = new Select<>();

    /** Tells {@code changed} about every correction. */
    public CsvLayoutForm(Consumer<CsvLayout> changed) {
        addClassName("rb-import-fields");
        charset.setLabel(translate("csv.layout.charset"));
        charset.setHelperText(translate("csv.layout.charset.help"));
        charset.setItemLabelGenerator(CsvLayoutForm::name);
        delimiter.setLabel(translate("csv.layout.delimiter"));
        delimiter.setItems(CsvDelimiter.COMMA, CsvDelimiter.SEMICOLON, CsvDelimiter.TAB);
        delimiter.setItemLabelGenerator(item -> translate("csv.layout.delimiter." + item.name()));
        header.setLabel(translate("csv.layout.header"));
        header.setItems(CsvHeader.values());
        header.setItemLabelGenerator(item -> translate("csv.layout.header." + item.name()));
        Stream.of(charset, delimiter, header)
                .forEach(field ->
                        field.addValueChangeListener(change -> {
                            if (change.isFromClient()) {
                                changed.accept(layout());
                            }
                        }));
        add(charset, delimiter, header);
    }

    /** Shows how the file is read now. */
    public void show(CsvLayout layout) {
        charset.setItems(
                Stream.concat(CHARSETS.stream(), Stream.of(layout.charset())).distinct().toList());
        charset.setValue(layout.charset());
        delimiter.setValue(layout.delimiter());
        header.setValue(layout.header());
    }

    private CsvLayout layout() {
        return new CsvLayout(charset.getValue(), delimiter.getValue(), header.getValue());
    }

    private static String name(Charset charset) {
        return CHARSETS.contains(charset)
                ? translate("csv.layout.charset." + charset.name())
                : charset.displayName();
    }
}
