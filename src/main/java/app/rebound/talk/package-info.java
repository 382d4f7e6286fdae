/**
 * Talking an interview over with people one trusts: sharing it in part by link, a thread a
 * question.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "sharing",
            "sharing :: ui",
            "feedback",
            "interviews",
            "lessons",
            "today"
        })
@NullMarked
package app.rebound.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
