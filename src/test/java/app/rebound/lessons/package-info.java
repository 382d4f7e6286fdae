@NullMarked
package app.rebound.lessons;

import org.jspecify.annotations.NullMarked;
