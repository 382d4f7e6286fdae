package app.rebound.today.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "03:59, EVENING",
        "04:00, MORNING",
        "11:59, MORNING",
        "12:00, AFTERNOON",
        "17:59, AFTERNOON",
        "18:00, EVENING",
        "00:30, EVENING"
    })
    void theGreetingFollowsTheClockOnThePersonsWall(LocalTime time, TimeOfDay expected) {
        assertThat(TimeOfDay.at(time)).isEqualTo(expected);
    }
}
