package app.rebound.rubrics.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.rubrics.agreement.Agreement.Gap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class AgreementTest {

    @Test
    void pairsAreCountedExactAndWithinOneLevel() {
        var agreement =
                Agreement.of(
                        ordered("structure", 3, "clarity", 4, "evidence", 2),
                        List.of(ordered("structure", 3, "clarity", 3, "evidence", 4)));
        assertThat(agreement.compared()).isEqualTo(3);
        assertThat(agreement.exact()).isEqualTo(1);
        assertThat(agreement.near()).isEqualTo(2);
    }

    @Test
    void whatEitherDidNotObserveIsLeftOut() {
        var agreement =
                Agreement.of(ordered("structure", 3), List.of(Map.of("clarity", 5), Map.of()));
        assertThat(agreement).isEqualTo(new Agreement(0, 0, 0, List.of()));
    }

    @Test
    void theWidestGapOfSeveralRatersCounts() {
        var agreement =
                Agreement.of(
                        ordered("structure", 4),
                        List.of(
                                Map.of("structure", 5),
                                Map.of("structure", 2),
                                Map.of("structure", 4)));
        assertThat(agreement.widest()).containsExactly(new Gap("structure", 4, 2));
        assertThat(agreement.widest().getFirst().size()).isEqualTo(-2);
    }

    @Test
    void twoLevelsAreWorthTalkingAboutAndOneIsNot() {
        var agreement =
                Agreement.of(
                        ordered("structure", 3, "clarity", 3),
                        List.of(Map.of("structure", 4, "clarity", 5)));
        assertThat(agreement.worthTalkingAbout()).containsExactly(new Gap("clarity", 3, 5));
    }

    private static Map<String, Integer> ordered(Object... keysAndLevels) {
        var levels = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < keysAndLevels.length; i += 2) {
            levels.put((String) keysAndLevels[i], (Integer) keysAndLevels[i + 1]);
        }
        return levels;
    }
}
