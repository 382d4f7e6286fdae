/** Whether it gets better, and how sure one can be: read from every module, stored nowhere. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "questions",
            "rubrics",
            "rubrics :: form",
            "practice",
            "feedback",
            "today"
        })
@NullMarked
package app.rebound.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
