@NullMarked
package app.rebound.practice;

import org.jspecify.annotations.NullMarked;
