package app.rebound.base.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.csv.CsvLimits;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.io.input.BoundedInputStream;

/** Takes one CSV file, chosen or dropped, and says in words why another can't be taken. */
public class CsvUpload extends Div {

    private static final long MOST_BYTES = CsvLimits.USUAL.fileBytes();
    private static final long MEGABYTE = 1024 * 1024;

    private final Upload upload;
    private final Consumer<OpenFile> received;
    private final Consumer<String> refused;

    /** Both are told while the screen is locked; {@code refused} in words. */
    public CsvUpload(Consumer<OpenFile> received, Consumer<String> refused) {
        this.received = received;
        this.refused = refused;
        addClassName("rb-import-upload");
        upload = new Upload(new Keeping());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Math.toIntExact(MOST_BYTES));
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", "text/csv", "text/plain");
        upload.setUploadButton(Buttons.primary(translate("csv.upload.choose"), click -> {}));
        upload.setDropLabel(new Span(translate("csv.upload.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        add(upload);
    }

    private void refuse(String why) {
        upload.clearFileList();
        refused.accept(why);
    }

    private static String tooLarge() {
        return translate("csv.upload.too-large", Map.of("limit", MOST_BYTES / MEGABYTE));
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge())
                        .setIncorrectFileType(translate("csv.upload.not-csv"))
                        .setTooManyFiles(translate("csv.upload.one-file")));
        words.setFile(
                new UploadI18N.File()
                        .setRemove(translate("csv.upload.remove"))
                        .setRetry(translate("csv.upload.retry"))
                        .setStart(translate("csv.upload.start")));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting(translate("csv.upload.busy"))
                                        .setProcessing(translate("csv.upload.busy"))
                                        .setHeld(translate("csv.upload.busy"))
                                        .setStalled(translate("csv.upload.stalled")))
                        .setRemainingTime(
                                new UploadI18N.Uploading.RemainingTime()
                                        .setPrefix("")
                                        .setUnknown(""))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable(translate("csv.upload.failed"))
                                        .setUnexpectedServerError(translate("csv.upload.failed"))
                                        .setForbidden(translate("csv.upload.failed"))));
        return words;
    }

    /** Keeps what comes in as a temporary file, and no more of it than may come in. */
    private final class Keeping implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            var file = Files.createTempFile("rebound-import", ".csv");
            var kept = false;
            try {
                kept = keep(event, file);
            } finally {
                if (!kept) {
                    Files.deleteIfExists(file);
                }
            }
            var screen = event.getUI();
            if (kept) {
                var open = new OpenFile(file, event.getFileName());
                BackgroundWork.show(screen, () -> received.accept(open));
            } else {
                BackgroundWork.show(screen, () -> refuse(tooLarge()));
            }
        }

        private static boolean keep(UploadEvent event, Path file) throws IOException {
            try (var in =
                    BoundedInputStream.builder()
                            .setInputStream(event.getInputStream())
                            .setMaxCount(MOST_BYTES + 1)
                            .get()) {
                return Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING) <= MOST_BYTES;
            }
        }
    }
}
