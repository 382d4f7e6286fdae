package app.rebound.letters;

import static app.rebound.letters.Block.ACCESS;
import static app.rebound.letters.Block.ADVICE;
import static app.rebound.letters.Block.CHALLENGES;
import static app.rebound.letters.Block.CLARIFY;
import static app.rebound.letters.Block.CLOSING;
import static app.rebound.letters.Block.CONVERSATION;
import static app.rebound.letters.Block.CORRECT;
import static app.rebound.letters.Block.DISRUPTION;
import static app.rebound.letters.Block.DOUBT;
import static app.rebound.letters.Block.GREETING;
import static app.rebound.letters.Block.GROWTH;
import static app.rebound.letters.Block.HONEST;
import static app.rebound.letters.Block.MOMENT;
import static app.rebound.letters.Block.NOTES;
import static app.rebound.letters.Block.PROOF;
import static app.rebound.letters.Block.SIGN_OFF;
import static app.rebound.letters.Block.STRENGTH;
import static app.rebound.letters.Block.THANKS;
import static app.rebound.letters.Block.UNDERSTAND;

import app.rebound.interviews.LetterKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a letter is for, and so which blocks it can have, in their order. */
public enum Purpose {
    THANK_YOU(
            List.of(
                    GREETING,
                    THANKS,
                    MOMENT,
                    CLARIFY,
                    CORRECT,
                    DISRUPTION,
                    STRENGTH,
                    GROWTH,
                    HONEST,
                    CLOSING,
                    SIGN_OFF),
            Set.of(MOMENT, CLARIFY, STRENGTH, GROWTH)),
    INFLUENCE(
            List.of(
                    GREETING,
                    CONVERSATION,
                    CHALLENGES,
                    PROOF,
                    DOUBT,
                    CLARIFY,
                    CORRECT,
                    DISRUPTION,
                    STRENGTH,
                    CLOSING,
                    SIGN_OFF),
            Set.of(CONVERSATION, CHALLENGES, PROOF, DOUBT, STRENGTH)),
    FEEDBACK_REQUEST(
            List.of(
                    GREETING,
                    UNDERSTAND,
                    HONEST,
                    CLARIFY,
                    DISRUPTION,
                    ADVICE,
                    GROWTH,
                    CLOSING,
                    SIGN_OFF),
            Set.of(HONEST, ADVICE)),
    ACCESS_UK(List.of(GREETING, ACCESS, NOTES, CLOSING, SIGN_OFF), Set.of()),
    ACCESS_EU(List.of(GREETING, ACCESS, NOTES, CLOSING, SIGN_OFF), Set.of());

    private final List<Block> blocks;
    private final Set<Block> suggested;

    Purpose(List<Block> blocks, Set<Block> suggested) {
        this.blocks = blocks;
        this.suggested = suggested;
    }

    /** The letter that the way of an interview offers as {@code kind}. */
    public static Purpose of(LetterKind kind) {
        return valueOf(kind.name());
    }

    /** What the way of an interview calls it; empty for a letter that is no step of it. */
    public Optional<LetterKind> kind() {
        return switch (this) {
            case THANK_YOU -> Optional.of(LetterKind.THANK_YOU);
            case INFLUENCE -> Optional.of(LetterKind.INFLUENCE);
            case FEEDBACK_REQUEST -> Optional.of(LetterKind.FEEDBACK_REQUEST);
            case ACCESS_UK, ACCESS_EU -> Optional.empty();
        };
    }

    /** Translation key of the name. */
    public String key() {
        return kind().map(LetterKind::key).orElse("letters.purpose." + name());
    }

    /** Everything it can say, in its order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What the person may put in or leave out. */
    public List<Block> choices() {
        return blocks.stream().filter(block -> !block.isFrame()).toList();
    }

    /** Whether a new letter has {@code block}, where there is something to fill it with. */
    boolean startsWith(Block block) {
        return block.isFrame() || suggested.contains(block);
    }
}
