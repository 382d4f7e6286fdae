package app.rebound.base.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLayoutGuessTest {

    private static final String GERMAN = "Frage;Größe\nWarum möchten Sie wechseln?;groß\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkNamesTheCharset(String charset) throws IOException {
        var file = UploadedFile.with(folder, "\uFEFF" + GERMAN, Charset.forName(charset));

        assertThat(file.guess("frage").charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.guess("frage").header()).isEqualTo(CsvHeader.PRESENT);
        assertThat(file.read(file.guess("frage")).columns().names())
                .containsExactly("Frage", "Größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theCharsetIsFoundWithoutAByteOrderMark(String charset) throws IOException {
        var file = UploadedFile.with(folder, GERMAN, Charset.forName(charset));

        assertThat(file.guess().charset()).isEqualTo(Charset.forName(charset));
    }

    @Test
    void anUmlautFarDownStillTellsTheCharset() throws IOException {
        var text = "question,note\n" + "Why us?,plain\n".repeat(20_000) + "Größe,late\n";

        assertThat(UploadedFile.with(folder, text).guess().charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(UploadedFile.with(folder, text, WINDOWS_1252).guess().charset())
                .isEqualTo(WINDOWS_1252);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe", "Straße", "naïve", "€ 5", "It’s fine – “really”", "¿Por qué?"})
    void aFewWesternLettersAreNotTakenForGreek(String text) throws IOException {
        assertThat(UploadedFile.with(folder, text, WINDOWS_1252).guess().charset())
                .isEqualTo(WINDOWS_1252);
    }

    @Test
    void otherScriptsAreLeftToTheDetector() throws IOException {
        var russian = "Расскажите о себе;Почему вы уволились";
        var windows1251 = Charset.forName("windows-1251");

        assertThat(UploadedFile.with(folder, russian, windows1251).guess().charset())
                .isEqualTo(windows1251);
    }

    @Test
    void aStrayZeroByteDoesNotMakeAFileUtf16() throws IOException {
        assertThat(UploadedFile.with(folder, "question,note\nWhy\0 us?,1\n").guess().charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name,note,level#Why?,good,3#How?,bad,2 | COMMA",
                "name;note;level#Why?;good;3#How?;bad;2 | SEMICOLON",
                "name~note~level#Why?~good~3#How?~bad~2 | TAB",
                "'name;note#\"a,b,c\";1#\"a,b,c\";2' | SEMICOLON",
                "'name,note#\"a;b;c\",1#\"d;e\",2' | COMMA",
                "Muster, Max;3,5#Meier, Eva;4,0 | SEMICOLON",
                "name;note#A;3,5#B;4,0#C;5,5 | SEMICOLON",
                "text,source#Tell me; slowly; all,book#Why; then?,friend | COMMA",
                "question | COMMA",
                "question#Why, now?#How, then? | SEMICOLON",
                "'\"a#b;c\";d#e;f' | SEMICOLON",
                "'' | COMMA",
            })
    void theDelimiterIsTheOneThatCutsEveryRowAlike(String text, CsvDelimiter expected)
            throws IOException {
        var file = UploadedFile.with(folder, text.replace('#', '\n').replace('~', '\t'));

        assertThat(file.guess().delimiter()).isEqualTo(expected);
    }

    @Test
    void oneRaggedRowDoesNotHideTheDelimiter() throws IOException {
        var text = "name;note\n" + "A;1\n".repeat(5) + "B\n" + "C;2,5\n".repeat(5);

        assertThat(UploadedFile.with(folder, text).guess().delimiter())
                .isEqualTo(CsvDelimiter.SEMICOLON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"follow_ups", "Follow ups", "FOLLOWUPS", "  follow_Ups ", "\"follow ups\""})
    void aKnownNameInTheFirstRowMakesItAHeader(String name) throws IOException {
        var file = UploadedFile.with(folder, "whatever," + name + "\nWhy?,1\n");

        assertThat(file.guess("text", "Follow_ups").header()).isEqualTo(CsvHeader.PRESENT);
    }

    @Test
    void aFirstRowWithoutAnyKnownNameIsData() throws IOException {
        var file = UploadedFile.with(folder, "Why us?,text and more\n");

        assertThat(file.guess("text").header()).isEqualTo(CsvHeader.ABSENT);
    }

    @Test
    void everyGuessCanBeCorrected() throws IOException {
        var guess = UploadedFile.with(folder, "a,b\n").guess();

        assertThat(
                        guess.withCharset(WINDOWS_1252)
                                .withDelimiter(CsvDelimiter.TAB)
                                .withHeader(CsvHeader.PRESENT))
                .isEqualTo(new CsvLayout(WINDOWS_1252, CsvDelimiter.TAB, CsvHeader.PRESENT));
    }
}
