package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.ColumnMapping;
import app.rebound.base.csv.FileSample;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which column of a file holds what, as recognised, to be corrected.
 *
 * @param <C> the names of what is looked for
 */
public class CsvMappingForm<C extends Enum<C>> extends Details {

    private static final int EXAMPLE = 60;

    private final Wanted<C> wanted;
    private final Consumer<ColumnMapping<C>> changed;
    private final Div fields = new Div();

    /**
     * What is looked for, in words already translated.
     *
     * @param label what it is called
     * @param missing what it becomes where the file does not have it
     * @param needed the one without which nothing can be read
     * @param neededText what is said where it is missing
     */
    public record Wanted<C>(
            List<C> columns,
            Function<C, String> label,
            Function<C, String> missing,
            C needed,
            String neededText) {}

    /** Tells {@code changed} about every correction. */
    public CsvMappingForm(Wanted<C> wanted, Consumer<ColumnMapping<C>> changed) {
        this.wanted = wanted;
        this.changed = changed;
        addClassName("rb-import-mapping");
        fields.addClassName("rb-import-fields");
        add(new Paragraph(translate("csv.columns.text")), fields);
    }

    /** Shows which columns were found in the file. */
    public void show(FileSample sample, ColumnMapping<C> mapping) {
        setSummaryText(
                translate(
                        "csv.columns",
                        Map.of(
                                "found", mapping.indexes().size(),
                                "all", wanted.columns().size())));
        fields.removeAll();
        for (var column : wanted.columns()) {
            fields.add(field(column, sample, mapping));
        }
    }

    private Select<Integer> field(C column, FileSample sample, ColumnMapping<C> mapping) {
        var missing = wanted.missing().apply(column);
        var field = new Select<Integer>();
        field.setLabel(wanted.label().apply(column));
        field.setItems(IntStream.range(0, sample.columns().names().size()).boxed().toList());
        field.setItemLabelGenerator(index -> index == null ? missing : name(sample, index));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(missing);
        mapping.index(column)
                .ifPresent(index -> {
                    field.setValue(index);
                    field.setHelperText(example(sample, index));
                });
        if (column == wanted.needed() && !mapping.has(column)) {
            field.setInvalid(true);
            field.setErrorMessage(wanted.neededText());
        }
        field.addValueChangeListener(change -> {
            var index = change.getValue();
            changed.accept(index == null ? mapping.without(column) : mapping.with(column, index));
        });
        return field;
    }

    private static String name(FileSample sample, int index) {
        return sample.columns().names().get(index);
    }

    private static String example(FileSample sample, int index) {
        var example = sample.example(index).replaceAll("\\s+", " ");
        return example.isEmpty()
                ? translate("csv.columns.empty")
                : translate(
                        "csv.columns.example",
                        Map.of(
                                "text",
                                example.length() <= EXAMPLE
                                        ? example
                                        : example.substring(0, EXAMPLE) + "…"));
    }
}
