package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.format.Formats;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart that everybody can read: drawn, walked through by the arrow keys, as a table, and to take
 * along as CSV or picture.
 */
@Tag("rebound-chart")
@JsModule("./chart/rebound-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component {

    private final ChartModel model;

    /** Shows {@code model} for the language and time zone of the current reader. */
    public Chart(ChartModel model) {
        this.model = model;
        addClassName("rb-chart");
        getElement().setPropertyBean("model", Wire.of(model, Formats.current()));
    }

    public ChartModel model() {
        return model;
    }

    /** The shape that the web component reads; see {@code frontend/chart/model.ts}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Wire(
            String kind,
            String title,
            String description,
            String x,
            @Nullable Double yMin,
            @Nullable Double yMax,
            @Nullable Map<Integer, String> yLabels,
            String yTitle,
            String unit,
            int decimals,
            String locale,
            String timeZone,
            WireTexts texts,
            List<WireSeries> series,
            List<ChartModel.Mark> marks) {

        static Wire of(ChartModel model, Formats formats) {
            var axis = model.axis();
            return new Wire(
                    lower(model.kind()),
                    model.title(),
                    model.description(),
                    "time",
                    axis.min(),
                    axis.max(),
                    axis.labels().isEmpty() ? null : axis.labels(),
                    axis.title(),
                    lower(axis.unit()),
                    axis.decimals(),
                    formats.locale().toLanguageTag(),
                    formats.zone() instanceof ZoneOffset offset && offset.equals(ZoneOffset.UTC)
                            ? "UTC"
                            : formats.zone().getId(),
                    WireTexts.of(model.words()),
                    model.series().stream().map(WireSeries::of).toList(),
                    model.marks());
        }
    }

    private record WireSeries(
            String name, String style, boolean dots, List<ChartModel.Point> points) {
        static WireSeries of(ChartModel.Series series) {
            return new WireSeries(
                    series.name(), lower(series.style()), series.dots(), series.points());
        }
    }

    private record WireTexts(
            String table,
            String chart,
            String csv,
            String png,
            String noValue,
            String empty,
            String keys,
            String at,
            String range,
            String n,
            Map<String, String> columns) {

        static WireTexts of(ChartModel.Words words) {
            return new WireTexts(
                    translate("base.chart.table"),
                    translate("base.chart.chart"),
                    translate("base.chart.csv"),
                    translate("base.chart.png"),
                    translate("base.chart.noValue"),
                    translate("base.chart.empty"),
                    translate("base.chart.keys"),
                    words.moment(),
                    translate("base.chart.range", Map.of("low", "{low}", "high", "{high}")),
                    words.cases(),
                    Map.of(
                            "x", translate("base.chart.column.when"),
                            "series", translate("base.chart.column.series"),
                            "value", translate("base.chart.column.value"),
                            "low", translate("base.chart.column.low"),
                            "high", translate("base.chart.column.high"),
                            "n", words.casesHeading(),
                            "note", translate("base.chart.column.note")));
        }
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
