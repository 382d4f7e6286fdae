/**
 * Real interviews and everything that follows from one: jotting it down, cooling off, its way to
 * the close. Other modules add steps to the way ({@link app.rebound.interviews.WayStep}); tables
 * that reference {@code interview} or {@code jotting} do so {@code on delete cascade}.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "questions",
            "rubrics",
            "applications",
            "lessons",
            "lessons :: card",
            "lessons :: form",
            "feedback",
            "today"
        })
@NullMarked
package app.rebound.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
