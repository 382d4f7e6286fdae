@NullMarked
package app.rebound.rubrics;

import org.jspecify.annotations.NullMarked;
