/** Rubric versions, the scorecards filled on them, and what they add up to. */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package app.rebound.rubrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
