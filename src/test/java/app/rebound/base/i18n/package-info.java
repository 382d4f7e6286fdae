@NullMarked
package app.rebound.base.i18n;

import org.jspecify.annotations.NullMarked;
