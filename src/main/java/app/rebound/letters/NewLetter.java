package app.rebound.letters;

import app.rebound.interviews.InterviewId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which letter to draft.
 *
 * @param interviewer whom it is for, null for nobody in particular
 * @param language one the templates are written in
 */
public record NewLetter(
        InterviewId interview, Purpose purpose, @Nullable UUID interviewer, Locale language) {}
