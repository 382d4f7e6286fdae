@NullMarked
package app.rebound.talk;

import org.jspecify.annotations.NullMarked;
