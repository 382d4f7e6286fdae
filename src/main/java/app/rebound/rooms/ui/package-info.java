/** The screens of live mock interviews, on either side of the link. */
@NullMarked
package app.rebound.rooms.ui;

import org.jspecify.annotations.NullMarked;
