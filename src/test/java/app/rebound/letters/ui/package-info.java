/** The letter screens, without a browser. */
@NullMarked
package app.rebound.letters.ui;

import org.jspecify.annotations.NullMarked;
