/** How far raters lie apart: plain counting on levels, knowing neither scorecards nor screens. */
@NamedInterface("agreement")
@NullMarked
package app.rebound.rubrics.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
