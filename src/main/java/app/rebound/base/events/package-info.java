/** Telling open screens that something they show has changed. */
@NullMarked
package app.rebound.base.events;

import org.jspecify.annotations.NullMarked;
