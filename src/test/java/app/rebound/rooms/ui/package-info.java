@NullMarked
package app.rebound.rooms.ui;

import org.jspecify.annotations.NullMarked;
