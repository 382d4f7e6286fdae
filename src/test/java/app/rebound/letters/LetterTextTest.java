package app.rebound.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {

    private static final String LETTER = "Dear Maria,\n\nThank you.\n\nKind regards\nAna";

    @Test
    void aParagraphGoesAfterTheLastOneBeforeIt() {
        assertThat(
                        LetterText.with(
                                LETTER,
                                "One thing more.",
                                List.of("Dear Maria,", "Thank you."),
                                List.of("Kind regards\nAna")))
                .isEqualTo("Dear Maria,\n\nThank you.\n\nOne thing more.\n\nKind regards\nAna");
    }

    @Test
    void whereAllBeforeItWasRewordedItGoesBeforeWhatFollows() {
        assertThat(
                        LetterText.with(
                                LETTER, "More.", List.of("Thanks!"), List.of("Kind regards\nAna")))
                .isEqualTo("Dear Maria,\n\nThank you.\n\nMore.\n\nKind regards\nAna");
    }

    @Test
    void whereNothingIsFoundItGoesToTheEnd() {
        assertThat(LetterText.with("My own words.", "More.", List.of(), List.of("Bye")))
                .isEqualTo("My own words.\n\nMore.");
        assertThat(LetterText.with("", "More.", List.of(), List.of())).isEqualTo("More.");
    }

    @Test
    void takingAParagraphOutLeavesNoHole() {
        assertThat(LetterText.without(LETTER, "Thank you."))
                .contains("Dear Maria,\n\nKind regards\nAna");
        assertThat(LetterText.without(LETTER, "Dear Maria,"))
                .contains("Thank you.\n\nKind regards\nAna");
    }

    @Test
    void aParagraphThatWasChangedIsNotFound() {
        assertThat(LetterText.without(LETTER, "Thank you so much.")).isEmpty();
        assertThat(LetterText.swapped(LETTER, "Thanks", "Many thanks")).isEmpty();
        assertThat(LetterText.swapped(LETTER, "", "Many thanks")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'One', 1",
        "'Two words', 2",
        "'A dash – is none.', 4",
        "'It’s well-known', 2",
        "'in 2026\n\nGrüße', 3"
    })
    void wordsAreCountedAsOneReadsThem(String text, int words) {
        assertThat(LetterText.words(text)).isEqualTo(words);
    }

    @Test
    void whatStandsInSquareBracketsIsStillToBeFilled() {
        assertThat(LetterText.gaps("At [where] I [what you did]. See [1].")).isEqualTo(2);
        assertThat(LetterText.gaps("Nothing open.")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "THANK_YOU, 79, SHORT",
        "THANK_YOU, 80, FITS",
        "THANK_YOU, 180, FITS",
        "THANK_YOU, 181, LONG",
        "THANK_YOU, 300, LONG",
        "THANK_YOU, 301, TOO_LONG",
        "INFLUENCE, 20, FITS",
        "INFLUENCE, 300, FITS",
        "INFLUENCE, 301, TOO_LONG",
        "FEEDBACK_REQUEST, 301, TOO_LONG"
    })
    void howLongIsRightDependsOnWhatItIsFor(Purpose purpose, int words, LetterLength length) {
        assertThat(LetterLength.of(purpose, words)).isEqualTo(length);
    }
}
