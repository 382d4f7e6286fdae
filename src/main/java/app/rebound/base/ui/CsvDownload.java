package app.rebound.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;

/** A link that downloads a CSV file written at that moment. */
public class CsvDownload extends Anchor {

    /** Writes the file; runs without the screen's lock. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private final String fileName;

    /** Text is shown as given (already translated). */
    public CsvDownload(String text, String fileName, Content content) {
        super(handler(fileName, content), text);
        this.fileName = fileName;
        addClassName("rb-download");
        getElement().setAttribute("download", fileName);
    }

    /** From here on this is what is downloaded. */
    public final void setContent(Content content) {
        setHref(handler(fileName, content));
    }

    private static DownloadHandler handler(String fileName, Content content) {
        return new DownloadHandler() {
            @Override
            public void handleDownloadRequest(DownloadEvent event) throws IOException {
                event.setFileName(fileName);
                event.setContentType("text/csv;charset=utf-8");
                content.write(event.getOutputStream());
            }
        };
    }
}
