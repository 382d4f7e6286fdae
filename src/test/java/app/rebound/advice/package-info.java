@NullMarked
package app.rebound.advice;

import org.jspecify.annotations.NullMarked;
