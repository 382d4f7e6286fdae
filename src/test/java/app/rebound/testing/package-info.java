/** What tests share: the application on a database of choice, and people to act as. */
@NullMarked
package app.rebound.testing;

import org.jspecify.annotations.NullMarked;
