/** The screens for talking an interview over, on either side of the link. */
@NullMarked
package app.rebound.talk.ui;

import org.jspecify.annotations.NullMarked;
