/** Asking named people to look at something, and reading what they saw. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "sharing",
            "sharing :: ui",
            "rubrics",
            "rubrics :: form",
            "rubrics :: agreement",
            "today"
        })
@NullMarked
package app.rebound.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
