@NullMarked
package app.rebound.talk.ui;

import org.jspecify.annotations.NullMarked;
