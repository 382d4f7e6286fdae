/** Resting until a date, to be offered where it helps. */
@NamedInterface("rest")
@NullMarked
package app.rebound.account.rest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
