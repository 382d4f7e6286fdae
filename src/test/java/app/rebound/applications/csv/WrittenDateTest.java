package app.rebound.applications.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21",
                "2026/11/21",
                "2026-11-21T09:30:00Z",
                "2026-11-21 09:30",
                "21.11.2026",
                "21. 11. 2026",
                "21/11/2026",
                "11/21/2026"
            })
    void aDateIsReadAsPeopleWriteIt(String cell) {
        assertThat(WrittenDate.read(cell))
                .isEqualTo(new WrittenDate.Clear(LocalDate.of(2026, 11, 21)));
    }

    @Test
    void nobodyGuessesWhichIsTheMonth() {
        assertThat(WrittenDate.read("3/4/2026"))
                .isEqualTo(
                        new WrittenDate.Ambiguous(
                                LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4)));
        assertThat(WrittenDate.read("4/4/2026"))
                .isEqualTo(new WrittenDate.Clear(LocalDate.of(2026, 4, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026", "31.02.2026", "2026-13-01", "21.11.26", "0001-01-01"})
    void whatIsNoDateIsNone(String cell) {
        assertThat(WrittenDate.read(cell)).isEqualTo(new WrittenDate.NoDate());
    }
}
