package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.advice.RecordEntry;
import app.rebound.advice.WorryRecord;
import app.rebound.base.format.Formats;
import app.rebound.interviews.Interview;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Takes the record along, as text to read and as JSON, every entry with its time stamp. */
class RecordDownloads extends Div {

    private final WorryRecord record;
    private final PersonId owner;
    private final Interview interview;
    private final JsonMapper json;
    private final Formats formats = Formats.current();

    RecordDownloads(WorryRecord record, PersonId owner, Interview interview, JsonMapper json) {
        this.record = record;
        this.owner = owner;
        this.interview = interview;
        this.json = json;
        addClassName("rb-actions");
        add(
                download("advice.record.text", "record.txt", "text/plain", this::text),
                download("advice.record.json", "record.json", "application/json", this::json));
    }

    /** One record as it stands in the file. */
    record File(String company, String role, List<RecordEntry> entries) {}

    private Anchor download(
            String key, String name, String type, Function<List<RecordEntry>, String> content) {
        DownloadHandler handler =
                new DownloadHandler() {
                    @Override
                    public void handleDownloadRequest(DownloadEvent event) throws IOException {
                        event.setFileName(name);
                        event.setContentType(type + ";charset=utf-8");
                        var words = content.apply(record.all(owner, interview.id()));
                        event.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                    }
                };
        var link = new Anchor(handler, translate(key));
        link.addClassName("rb-download");
        link.getElement().setAttribute("download", name);
        return link;
    }

    String json(List<RecordEntry> entries) {
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new File(interview.company(), interview.role(), entries));
    }

    String text(List<RecordEntry> entries) {
        Locale locale = formats.locale();
        var head = translate(locale, "advice.record.file", Map.of("company", interview.company()));
        return Stream.concat(Stream.of(head), entries.stream().map(entry -> line(locale, entry)))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String line(Locale locale, RecordEntry entry) {
        var written =
                translate(
                        locale,
                        "advice.record.written",
                        Map.of("at", formats.dateTime(entry.writtenAt()) + " " + formats.zone()));
        var happened = entry.happenedOn();
        var when =
                happened == null
                        ? written
                        : translate(
                                locale,
                                "advice.record.happened",
                                Map.of("day", formats.date(happened), "written", written));
        return when + "\n" + entry.words();
    }
}
