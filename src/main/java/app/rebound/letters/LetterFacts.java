package app.rebound.letters;

import app.rebound.interviews.Interview;
import app.rebound.interviews.Jotting;
import app.rebound.lessons.OutsideFactor;
import org.jspecify.annotations.Nullable;

/**
 * What the templates are filled with. Only what was said in the room and what the person would say
 * now: never how others reacted, never a rating, never a private line.
 *
 * @param toName empty for nobody in particular
 * @param from the person's name, empty if not known
 * @param jotting the question the letter speaks of, null for none
 * @param strength what somebody else named as strong, in their words; empty if nobody did
 */
record LetterFacts(
        Interview interview,
        String toName,
        String from,
        @Nullable Jotting jotting,
        String strength,
        Disclosure disclosure,
        OutsideFactor factor) {}
