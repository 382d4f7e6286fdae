/**
 * The question bank on the screen, and the picker other modules let people find a question with.
 */
@NamedInterface("ui")
@NullMarked
package app.rebound.questions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
