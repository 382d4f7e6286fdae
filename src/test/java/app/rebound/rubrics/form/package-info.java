@NullMarked
package app.rebound.rubrics.form;

import org.jspecify.annotations.NullMarked;
