/** The card "before your next interview", for every screen that leads into one. */
@NamedInterface("card")
@NullMarked
package app.rebound.lessons.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
