/**
 * Letters after an interview: thanks, putting things right, asking for feedback, asking for notes.
 * Our templates, the person's own words; nothing is sent by us.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "questions",
            "interviews",
            "lessons",
            "lessons :: card",
            "today"
        })
@NullMarked
package app.rebound.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
