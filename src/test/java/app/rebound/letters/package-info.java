/** Letters: the text, the rules, the service on both databases. */
@NullMarked
package app.rebound.letters;

import org.jspecify.annotations.NullMarked;
