package app.rebound.sharing.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Draws a text as a QR code, as SVG of one path: dark on white with its quiet zone, in any theme.
 */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    /** The picture as the source of an image. */
    static String dataUri(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String text) {
        var code = encode(text);
        var path = new StringBuilder();
        for (var y = 0; y < code.getHeight(); y++) {
            for (var x = 0; x < code.getWidth(); x++) {
                var from = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
            }
        }
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" \
        shape-rendering="crispEdges">\
        <path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path fill="#000" d="%s"/></svg>\
        """
                .formatted(code.getWidth(), code.getHeight(), path);
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
