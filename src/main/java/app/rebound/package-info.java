/** Rebound: practise job interviews with people you trust and bounce back from the bad ones. */
@NullMarked
package app.rebound;

import org.jspecify.annotations.NullMarked;
