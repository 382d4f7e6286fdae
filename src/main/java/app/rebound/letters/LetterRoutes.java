package app.rebound.letters;

import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;

/** Addresses of the screens about letters. */
public final class LetterRoutes {
    public static final String PARAMETER = "letter";

    /** Template of the letters of one interview. */
    public static final String LETTERS = InterviewRoutes.LETTERS;

    /** Template of one letter. */
    public static final String LETTER = LETTERS + "/:" + PARAMETER;

    private LetterRoutes() {}

    /** The letters of one interview. */
    public static String letters(InterviewId interview) {
        return InterviewRoutes.at(LETTERS, interview);
    }

    /** One letter. */
    public static String letter(InterviewId interview, LetterId letter) {
        return letters(interview) + "/" + letter.value();
    }
}
