package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void numberedQuestionsAreSplitAndWhatStandsBelowEachAnswersIt() {
        assertThat(
                        Transcript.split(
                                """
                                1. Why us?
                                I like the product.
                                And the team.
                                2) Tell me about a conflict
                                Lea and I.
                                """))
                .containsExactly(
                        said("Why us?", "I like the product.\nAnd the team."),
                        said("Tell me about a conflict", "Lea and I."));
    }

    @Test
    void anAnswerOnTheSameLineIsTakenApart() {
        assertThat(Transcript.split("1. Why us? - the product\n2. Why you? Because."))
                .containsExactly(said("Why us?", "the product"), said("Why you?", "Because."));
    }

    @Test
    void lettersForQuestionAndAnswerSayWhoSpeaks() {
        assertThat(
                        Transcript.split(
                                """
                                Q: Why did you leave?
                                A: The office moved.
                                Q2: What would you earn?
                                A: Depends
                                on the job.
                                """))
                .containsExactly(
                        said("Why did you leave?", "The office moved."),
                        said("What would you earn?", "Depends on the job."));
    }

    @Test
    void germanWordsForQuestionAndAnswerWorkTheSame() {
        assertThat(Transcript.split("Frage: Warum wir?\nAntwort: Das Produkt.\nReaktion: Nicken"))
                .containsExactly(new JottingData("Warum wir?", "Das Produkt.", "Nicken", ""));
    }

    @Test
    void ofNamedSpeakersTheOneWhoAsksLeastAnswers() {
        assertThat(
                        Transcript.split(
                                """
                                Ms Okafor: Good morning. How did you price it?
                                Ana: We looked at the cost first.
                                Ms Okafor: I see.
                                Ben: And who decided?
                                Ana: The team did.
                                """))
                .containsExactly(
                        new JottingData(
                                "Good morning. How did you price it?",
                                "We looked at the cost first.",
                                "I see.",
                                ""),
                        said("And who decided?", "The team did."));
    }

    @Test
    void aRequestIsAQuestionToo() {
        assertThat(
                        Transcript.split(
                                """
                                Interviewer: Tell me about a conflict at work.
                                Me: Lea and I disagreed.
                                """))
                .containsExactly(said("Tell me about a conflict at work.", "Lea and I disagreed."));
    }

    @Test
    void timesAndCueNumbersOfMeetingToolsAreLeftOut() {
        assertThat(
                        Transcript.split(
                                """
                                WEBVTT

                                1
                                00:00:01.000 --> 00:00:04.000
                                Ms Okafor: Why us?

                                2
                                00:00:05.000 --> 00:00:09.000
                                Ana: The product.
                                """))
                .containsExactly(said("Why us?", "The product."));
    }

    @Test
    void aNameWithATimeOnALineOfItsOwnBeginsATurn() {
        assertThat(
                        Transcript.split(
                                """
                                Ms Okafor  0:02:13
                                Why us?
                                Ana Silva  0:02:20
                                The product.
                                """))
                .containsExactly(said("Why us?", "The product."));
    }

    @Test
    void linesThatEndInAQuestionMarkAreQuestions() {
        assertThat(
                        Transcript.split(
                                """
                                Why us?
                                The product
                                Why you?
                                Where do you see yourself?
                                """))
                .containsExactly(
                        said("Why us?", "The product"),
                        said("Why you?", ""),
                        said("Where do you see yourself?", ""));
    }

    @Test
    void aQuestionInTheMiddleOfALineIsFound() {
        assertThat(Transcript.split("Why did you leave? I said the office moved. Why now?"))
                .containsExactly(
                        said("Why did you leave?", "I said the office moved."),
                        said("Why now?", ""));
    }

    @Test
    void twoQuestionsInOneBreathStayTogether() {
        assertThat(Transcript.split("Why did you leave? And why now?\nThe office moved"))
                .containsExactly(said("Why did you leave? And why now?", "The office moved"));
    }

    @Test
    void bulletsAreQuestionsUnlessOthersHaveTheQuestionMarks() {
        assertThat(Transcript.split("- a conflict\n- pricing"))
                .containsExactly(said("a conflict", ""), said("pricing", ""));
        assertThat(Transcript.split("- Why us?\n- the product\n- Why you?"))
                .containsExactly(said("Why us?", "the product"), said("Why you?", ""));
    }

    @Test
    void textWithoutAnyQuestionIsKeptAsOneToBeCorrectedByHand() {
        assertThat(Transcript.split("It went quickly.\nThey were kind."))
                .containsExactly(said("", "It went quickly.\nThey were kind."));
    }

    @Test
    void whatStandsBeforeTheFirstQuestionIsNotLost() {
        assertThat(Transcript.split("A small room.\nWhy us?"))
                .containsExactly(said("", "A small room."), said("Why us?", ""));
    }

    @Test
    void nothingIsNoQuestion() {
        assertThat(Transcript.split("  \n ")).isEmpty();
    }

    private static JottingData said(String asked, String answered) {
        return new JottingData(asked, answered, "", "");
    }

    @Test
    void hundredsOfLinesStayInTheirOrder() {
        var pasted = new StringBuilder();
        for (var number = 1; number <= 300; number++) {
            pasted.append(number).append(". Question ").append(number).append("?\n");
        }
        assertThat(Transcript.split(pasted.toString()))
                .hasSize(300)
                .extracting(JottingData::asked)
                .startsWith("Question 1?", "Question 2?")
                .endsWith("Question 300?");
        assertThat(List.copyOf(Transcript.split(pasted.toString()))).doesNotHaveDuplicates();
    }
}
