package app.rebound.base.csv;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which charset a file is written in: the one its byte order mark names; else UTF-16 if every other
 * byte is often zero; else UTF-8 if all of it can be read so; else what juniversalchardet says if
 * that makes sense; else Windows-1252.
 */
final class CharsetGuess {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 64 * 1024;
    private static final Pattern WORD_IN_TWO_SCRIPTS =
            Pattern.compile(
                    "\\p{IsLatin}[\\p{L}&&\\P{IsLatin}]|[\\p{L}&&\\P{IsLatin}]\\p{IsLatin}");

    private CharsetGuess() {}

    static Charset of(Path file) throws IOException {
        var marked = byByteOrderMark(file);
        if (marked.isPresent()) {
            return marked.get();
        }
        var utf16 = byZeroBytes(sample(file));
        if (utf16.isPresent()) {
            return utf16.get();
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : detected(file).orElse(WINDOWS_1252);
    }

    private static Optional<Charset> byByteOrderMark(Path file) throws IOException {
        try (var in =
                BOMInputStream.builder()
                        .setPath(file)
                        .setByteOrderMarks(
                                ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                        .get()) {
            return Optional.ofNullable(in.getBOMCharsetName()).map(Charset::forName);
        }
    }

    /**
     * Latin letters, digits and delimiters have a zero in every pair of bytes, always on one side.
     */
    private static Optional<Charset> byZeroBytes(byte[] sample) {
        var even = 0;
        var odd = 0;
        for (var i = 0; i < sample.length; i++) {
            if (sample[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        var often = Math.max(1, sample.length / 8);
        if (even >= often && odd < even / 4.0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (odd >= often && even < odd / 4.0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static boolean isUtf8(Path file) throws IOException {
        // A reader made from a decoder, not from a charset, reports what it can't decode.
        try (var reader =
                new InputStreamReader(
                        Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * A few umlauts in a short text pass for Greek now and then: "Grφίe" is no word of any
     * language.
     */
    private static Optional<Charset> detected(Path file) throws IOException {
        var name = UniversalDetector.detectCharset(file);
        if (name == null || !Charset.isSupported(name)) {
            return Optional.empty();
        }
        var charset = Charset.forName(name);
        var oneByteEach = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
        var nonsense =
                oneByteEach
                        && WORD_IN_TWO_SCRIPTS.matcher(new String(sample(file), charset)).find();
        return nonsense ? Optional.empty() : Optional.of(charset);
    }

    private static byte[] sample(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SAMPLE_BYTES);
        }
    }
}
