/** The scorecard form that self, guest and account share, and how a sent scorecard is shown. */
@NamedInterface("form")
@NullMarked
package app.rebound.rubrics.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
