/** Choosing the questions that will be asked: one of one's sets, or some that are drawn. */
@NamedInterface("choice")
@NullMarked
package app.rebound.questions.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
