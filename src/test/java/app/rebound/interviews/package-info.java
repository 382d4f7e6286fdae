@NullMarked
package app.rebound.interviews;

import org.jspecify.annotations.NullMarked;
