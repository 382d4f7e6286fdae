package app.rebound.advice;

import app.rebound.advice.Asking.By;
import app.rebound.advice.Asking.Side;

/** Whom to ask, and how. */
public record AskingData(Side side, String name, String reach, By by) {

    /** The longest name or reach. */
    public static final int LONGEST = 200;
}
