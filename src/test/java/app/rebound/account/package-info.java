@NullMarked
package app.rebound.account;

import org.jspecify.annotations.NullMarked;
