/**
 * Sound and picture from browser to browser: who is in a call, what their browsers say to each
 * other to find a way, and the servers that help with it. Knows a room by its id alone.
 */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package app.rebound.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
