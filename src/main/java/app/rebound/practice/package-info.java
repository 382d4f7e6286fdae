/** Timed practice: sessions, the clock that the server owns, attempts and their history. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "questions",
            "questions :: choice",
            "rubrics",
            "rubrics :: form",
            "feedback",
            "call :: ui",
            "today"
        })
@NullMarked
package app.rebound.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
