/** The screens on which a letter is chosen, written and sent on. */
@NullMarked
package app.rebound.letters.ui;

import org.jspecify.annotations.NullMarked;
