@NullMarked
package app.rebound.questions.csv;

import org.jspecify.annotations.NullMarked;
