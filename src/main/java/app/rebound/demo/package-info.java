/**
 * A sample person with half a year of practice, in the profile {@code demo} only, so that a
 * newcomer sees what it becomes. Writes the tables of other modules itself, because their services
 * rightly know only the present.
 */
@ApplicationModule(allowedDependencies = {"base", "account", "questions", "rubrics"})
@NullMarked
package app.rebound.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
