/** Translations: one properties file per module and language. */
@NullMarked
package app.rebound.base.i18n;

import org.jspecify.annotations.NullMarked;
