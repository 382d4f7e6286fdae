package app.rebound.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me about yourself.",
                "tell me about YOURSELF",
                "  Tell  me\tabout\u00a0yourself ",
                "12. Tell me about yourself",
                "3) Tell me about yourself!",
                "- Tell me, about yourself…",
                "“Tell me about yourself?”"
            })
    void caseSpacesPunctuationAndALeadingNumberDoNotMatter(String text) {
        assertThat(QuestionText.normalise(text)).isEqualTo("tell me about yourself");
    }

    @Test
    void aNumberThatIsPartOfTheQuestionStays() {
        assertThat(QuestionText.normalise("360 degree feedback: what is it?"))
                .isEqualTo("360 degree feedback what is it");
    }

    @Test
    void aTextOfSignsAloneKeepsItsSigns() {
        assertThat(QuestionText.normalise("???")).isEqualTo("???");
    }

    @Test
    void nearDuplicatesShareTheirKeyAndOthersDoNot() {
        assertThat(QuestionText.dedupKey("1. Why us?"))
                .isEqualTo(QuestionText.dedupKey("why us"))
                .isNotEqualTo(QuestionText.dedupKey("Why them?"))
                .hasSize(64);
    }

    @Test
    void searchLooksPastCaseAndAccents() {
        assertThat(QuestionText.searchText("Größe und Café", List.of("ÜBER  uns")))
                .isEqualTo("grosse und cafe uber uns");
    }

    @Test
    void aSearchIsTakenApartIntoWords() {
        assertThat(QuestionText.words("  Wie  GROSS, wie ")).containsExactly("wie", "gross,");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        var text = "a".repeat(QuestionText.SORT_LENGTH - 1) + "\ud835\udfd8".repeat(3) + "𠮷𠮷";
        assertThat(QuestionText.sortKey(text).length()).isLessThanOrEqualTo(60);
        assertThat(QuestionText.sortKey("𠮷".repeat(40)).length()).isEqualTo(60);
        assertThat(QuestionText.sortKey("a" + "𠮷".repeat(40)).length()).isEqualTo(59);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Why  us?\t",
                "\u0000A\u0007b \u007f C\n",
                "12. IT’s",
                "ALL caps, 100%!",
                " x "
            })
    void plainLettersAreFoldedLikeAllOthers(String text) {
        assertThat(QuestionText.fold(text)).isEqualTo(QuestionText.foldAny(text));
    }
}
