package app.rebound.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int SCALE = 8;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");

    @Test
    void aPhoneReadsTheAddressFromThePicture() throws Exception {
        var address = "https://rebound.example.org/r/" + "a1-_".repeat(11);
        assertThat(read(QrCode.svg(address))).isEqualTo(address);
    }

    private static String read(String svg) throws Exception {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var width = Integer.parseInt(size.group(1)) * SCALE;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        var runs = RUN.matcher(svg);
        while (runs.find()) {
            var x = Integer.parseInt(runs.group(1)) * SCALE;
            var y = Integer.parseInt(runs.group(2)) * SCALE;
            var length = Integer.parseInt(runs.group(3)) * SCALE;
            for (var row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
            }
        }
        var source = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
