/** The front page: one next step that helps now, then what came in. */
@ApplicationModule(allowedDependencies = {"base", "account", "account :: rest"})
@NullMarked
package app.rebound.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
