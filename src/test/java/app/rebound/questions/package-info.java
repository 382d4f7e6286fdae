@NullMarked
package app.rebound.questions;

import org.jspecify.annotations.NullMarked;
