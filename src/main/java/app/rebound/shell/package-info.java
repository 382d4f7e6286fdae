/**
 * The frame around every screen: navigation, error pages, connection notice. Nobody depends on it.
 */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package app.rebound.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
