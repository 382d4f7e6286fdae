package app.rebound.questions.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.questions.csv.ColumnMapping;
import app.rebound.questions.csv.FileSample;
import app.rebound.questions.csv.QuestionColumn;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Which column of the file holds which part of a question, as recognised, to be corrected. */
class ImportMappingForm extends Details {

    private static final int EXAMPLE = 60;

    private final Consumer<ColumnMapping> changed;
    private final Div fields = new Div();

    /** Tells {@code changed} about every correction. */
    ImportMappingForm(Consumer<ColumnMapping> changed) {
        this.changed = changed;
        addClassName("rb-import-mapping");
        fields.addClassName("rb-import-fields");
        add(new Paragraph(translate("question-import.columns.text")), fields);
    }

    void show(FileSample sample, ColumnMapping mapping) {
        setSummaryText(
                translate(
                        "question-import.columns",
                        Map.of(
                                "found",
                                mapping.indexes().size(),
                                "all",
                                QuestionColumn.values().length)));
        fields.removeAll();
        for (var column : QuestionColumn.values()) {
            fields.add(field(column, sample, mapping));
        }
    }

    private Select<Integer> field(QuestionColumn column, FileSample sample, ColumnMapping mapping) {
        var field = new Select<Integer>();
        field.setLabel(translate(column.key()));
        field.setItems(IntStream.range(0, sample.columns().names().size()).boxed().toList());
        field.setItemLabelGenerator(index -> index == null ? missing(column) : name(sample, index));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(missing(column));
        mapping.index(column)
                .ifPresent(index -> {
                    field.setValue(index);
                    field.setHelperText(example(sample, index));
                });
        if (column == QuestionColumn.TEXT && !mapping.has(column)) {
            field.setInvalid(true);
            field.setErrorMessage(translate("question-import.columns.text-needed"));
        }
        field.addValueChangeListener(change -> {
            var index = change.getValue();
            changed.accept(index == null ? mapping.without(column) : mapping.with(column, index));
        });
        return field;
    }

    private static String missing(QuestionColumn column) {
        return translate("question-import.usual." + column.name());
    }

    private static String name(FileSample sample, int index) {
        return sample.columns().names().get(index);
    }

    private static String example(FileSample sample, int index) {
        var example = sample.example(index).replaceAll("\\s+", " ");
        return example.isEmpty()
                ? translate("question-import.columns.empty")
                : translate(
                        "question-import.columns.example",
                        Map.of(
                                "text",
                                example.length() <= EXAMPLE
                                        ? example
                                        : example.substring(0, EXAMPLE) + "…"));
    }
}
