/**
 * What stays of practice and interviews: do's and don'ts, stones that tripped somebody, checks, and
 * the strengths others saw.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "questions",
            "rubrics",
            "rubrics :: form",
            "feedback",
            "practice",
            "today"
        })
@NullMarked
package app.rebound.lessons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
