/** People: starting as a guest, signing in, settings, personal data, and who is asking now. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.rebound.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
