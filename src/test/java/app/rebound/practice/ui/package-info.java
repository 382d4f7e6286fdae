@NullMarked
package app.rebound.practice.ui;

import org.jspecify.annotations.NullMarked;
