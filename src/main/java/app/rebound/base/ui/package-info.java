/** The UI kit: small parts every screen is made of. */
@NullMarked
package app.rebound.base.ui;

import org.jspecify.annotations.NullMarked;
