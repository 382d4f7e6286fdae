@NullMarked
package app.rebound.sharing;

import org.jspecify.annotations.NullMarked;
