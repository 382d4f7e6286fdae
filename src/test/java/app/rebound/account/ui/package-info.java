@NullMarked
package app.rebound.account.ui;

import org.jspecify.annotations.NullMarked;
