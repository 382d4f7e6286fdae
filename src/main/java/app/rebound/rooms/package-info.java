/**
 * Live mock interviews: agreeing on a time, the room with its script and clock, and what is after.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "call",
            "call :: ui",
            "sharing",
            "sharing :: ui",
            "questions",
            "questions :: choice",
            "questions :: ui",
            "rubrics",
            "rubrics :: form",
            "feedback",
            "practice",
            "lessons",
            "lessons :: card",
            "applications",
            "today"
        })
@NullMarked
package app.rebound.rooms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
