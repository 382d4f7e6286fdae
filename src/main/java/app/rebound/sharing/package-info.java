/**
 * Share links: bearer secrets that open one thing for one purpose until they expire or are revoked.
 */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package app.rebound.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
