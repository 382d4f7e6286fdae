/**
 * Asking for advice after an interview, and making sense of what comes back: employer first, then
 * the recruiter; replies word for word; the reason, and a record where it worries the person.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "interviews",
            "rubrics",
            "rubrics :: form",
            "lessons",
            "lessons :: form",
            "today"
        })
@NullMarked
package app.rebound.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
