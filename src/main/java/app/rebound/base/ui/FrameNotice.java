package app.rebound.base.ui;

import java.util.Optional;

/** Implemented by modules that have something to say above every screen. */
public interface FrameNotice {

    /** What to say to whoever is signed in now, as shown; empty for nothing. */
    Optional<String> text();
}
