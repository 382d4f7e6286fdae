/** The form in which a do or a don't is written, for every screen that draws one. */
@NamedInterface("form")
@NullMarked
package app.rebound.lessons.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
