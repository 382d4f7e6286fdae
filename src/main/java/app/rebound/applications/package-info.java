/**
 * The person's side of getting a job: the board of applications, people to say hello to, a weekly
 * target of their own, and confidence for the next one.
 */
@ApplicationModule(allowedDependencies = {"base", "account", "today"})
@NullMarked
package app.rebound.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
