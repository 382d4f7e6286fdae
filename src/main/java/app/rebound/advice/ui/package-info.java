@NullMarked
package app.rebound.advice.ui;

import org.jspecify.annotations.NullMarked;
