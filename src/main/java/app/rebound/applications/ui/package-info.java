@NullMarked
package app.rebound.applications.ui;

import org.jspecify.annotations.NullMarked;
