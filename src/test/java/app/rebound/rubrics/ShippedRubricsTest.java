package app.rebound.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.rebound.testing.IntegrationTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ShippedRubricsTest {

    private static final String HEAD =
            "rubric,version,language,rubric_name,criterion,competency,asked_of,name,question,"
                    + "level_1,level_2,level_3,level_4,level_5\n";

    @Autowired Rubrics rubrics;

    private final String key = "rubric-" + UUID.randomUUID();

    @Test
    void theShippedRubricSpeaksEnglishAndGerman() {
        assertThat(rubrics.newest(Locale.ENGLISH).criterion("structure").name())
                .isEqualTo("Structure");
        assertThat(rubrics.newest(Locale.GERMAN).criterion("structure").name()).isEqualTo("Aufbau");
        assertThat(rubrics.newest(Locale.FRENCH)).isEqualTo(rubrics.newest(Locale.ENGLISH));
    }

    @Test
    void everyLevelOfEveryCriterionHasItsAnchor() {
        assertThat(rubrics.newest(Locale.GERMAN).criteria())
                .hasSize(8)
                .allSatisfy(criterion ->
                        assertThat(criterion.anchors()).hasSize(5).noneMatch(String::isBlank));
    }

    @Test
    void publishingTheSameAgainChangesNothing() throws IOException {
        var text = text(1, "en", "Sound");
        assertThat(rubrics.publish(text)).isEqualTo(Rubrics.Published.NEW);
        assertThat(rubrics.publish(text)).isEqualTo(Rubrics.Published.SAME);
    }

    @Test
    void aPublishedVersionKeepsItsWordsWhenTheFileIsEdited() throws IOException {
        rubrics.publish(text(1, "en", "Sound"));
        assertThat(rubrics.publish(text(1, "en", "Edited"))).isEqualTo(Rubrics.Published.REFUSED);
        assertThat(anchor(rubrics.newestVersion(key))).isEqualTo("Sound");
    }

    @Test
    void aChangeIsANewVersionAndTheOldOneStaysReadable() throws IOException {
        rubrics.publish(text(1, "en", "Sound"));
        var old = rubrics.newestVersion(key);
        rubrics.publish(text(2, "en", "Edited"));
        assertThat(anchor(rubrics.newestVersion(key))).isEqualTo("Edited");
        assertThat(anchor(old)).isEqualTo("Sound");
    }

    @Test
    void aFurtherLanguageCanBeAddedToAPublishedVersion() throws IOException {
        rubrics.publish(text(1, "en", "Sound"));
        assertThat(rubrics.publish(text(1, "de", "Solide"))).isEqualTo(Rubrics.Published.NEW);
        var german = rubrics.version(rubrics.newestVersion(key), "attempt", Locale.GERMAN);
        assertThat(german.criterion("clarity").anchors()).contains("Solide");
    }

    @Test
    void aCriterionWithoutAllItsAnchorsCannotBePublished() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text(1, "en", " "))
                .withMessageContaining("level_3");
    }

    private String anchor(UUID version) {
        return rubrics.version(version, "attempt", Locale.ENGLISH)
                .criterion("clarity")
                .anchors()
                .get(2);
    }

    private RubricText text(int version, String language, String third) throws IOException {
        var row =
                "%s,%d,%s,Test,clarity,CLARITY,attempt|session,Clarity,Clear?,a,b,%s,d,e"
                        .formatted(key, version, language, third);
        return RubricText.read(new StringReader(HEAD + row)).getFirst();
    }
}
