@NullMarked
package app.rebound.applications;

import org.jspecify.annotations.NullMarked;
