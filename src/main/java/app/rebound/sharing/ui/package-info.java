/** Links that open something for others: making them, showing them once, knowing who comes back. */
@NamedInterface("ui")
@NullMarked
package app.rebound.sharing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
