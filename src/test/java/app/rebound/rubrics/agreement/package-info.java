@NullMarked
package app.rebound.rubrics.agreement;

import org.jspecify.annotations.NullMarked;
