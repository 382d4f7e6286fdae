package app.rebound.letters;

import java.util.EnumSet;
import java.util.Set;

/** One paragraph a letter can have. */
public enum Block {
    GREETING,
    THANKS,
    UNDERSTAND,
    MOMENT,
    CONVERSATION,
    CHALLENGES,
    PROOF,
    DOUBT,
    CLARIFY,
    CORRECT,
    DISRUPTION,
    STRENGTH,
    GROWTH,
    HONEST,
    ADVICE,
    ACCESS,
    NOTES,
    CLOSING,
    SIGN_OFF;

    private static final Set<Block> FRAME =
            EnumSet.of(GREETING, THANKS, UNDERSTAND, ACCESS, NOTES, CLOSING, SIGN_OFF);
    private static final Set<Block> ABOUT_A_QUESTION = EnumSet.of(DOUBT, CLARIFY, CORRECT, HONEST);

    /** Translation key of the name. */
    public String key() {
        return "letters.block." + name();
    }

    /** Translation key of the line that says what it is good for. */
    public String helpKey() {
        return key() + ".help";
    }

    /** Without it there is no letter. */
    public boolean isFrame() {
        return FRAME.contains(this);
    }

    /** Whether it speaks of one question that was jotted down. */
    public boolean isAboutAQuestion() {
        return ABOUT_A_QUESTION.contains(this);
    }
}
