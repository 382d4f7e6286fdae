package app.rebound.interviews;

import java.time.LocalDate;

/**
 * What a person wrote for nobody else, on one day.
 *
 * @param number from 1, counted by days of one interview
 */
public record PrivatePage(int number, LocalDate day, String words) {

    /** Says nothing of the words, so that no log ever does. */
    @Override
    public String toString() {
        return "PrivatePage[" + number + "]";
    }
}
