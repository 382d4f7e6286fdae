package app.rebound.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MailtoTest {

    @Test
    void everyKindOfLineBreakBecomesTheOneMailKnows() {
        assertThat(Mailto.of("maria@norda.example", "Thanks", "Dear Maria,\n\nA\r\nB"))
                .contains(
                        "mailto:maria@norda.example?subject=Thanks"
                                + "&body=Dear%20Maria%2C%0D%0A%0D%0AA%0D%0AB");
    }

    @Test
    void nothingInALetterCanEndTheSubjectOrAddAReceiver() {
        var text = "50 % & more? = “grün” + 1 #2";
        var link = Mailto.of("", text, text).orElseThrow();
        assertThat(link).startsWith("mailto:?subject=").doesNotContain("+", "#", "“");
        assertThat(URI.create(link).getSchemeSpecificPart())
                .isEqualTo("?subject=" + text + "&body=" + text);
    }

    @Test
    void whatIsNoAddressIsLeftOut() {
        assertThat(Mailto.of("+49 30 1234", "S", "B")).contains("mailto:?subject=S&body=B");
        assertThat(Mailto.isAddress("a@b.example?bcc=c@d.example")).isFalse();
        assertThat(Mailto.of("o’neil+jobs@norda.example", "S", "B").orElseThrow())
                .startsWith("mailto:o%E2%80%99neil%2Bjobs@norda.example?");
    }

    @Test
    void aLinkThatSomeMailProgramsWouldCutIsNotOffered() {
        var fits = Mailto.LONGEST - "mailto:?subject=S&body=".length();
        assertThat(Mailto.of("", "S", "x".repeat(fits))).isPresent();
        assertThat(Mailto.of("", "S", "x".repeat(fits + 1))).isEmpty();
        assertThat(Mailto.withoutText("", "S")).isEqualTo("mailto:?subject=S");
    }
}
