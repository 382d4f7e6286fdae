/** Parts for other modules' screens: the lobby's device check, the call, the mirror's picture. */
@NamedInterface("ui")
@NullMarked
package app.rebound.call.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
