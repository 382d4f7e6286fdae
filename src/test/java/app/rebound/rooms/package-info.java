@NullMarked
package app.rebound.rooms;

import org.jspecify.annotations.NullMarked;
