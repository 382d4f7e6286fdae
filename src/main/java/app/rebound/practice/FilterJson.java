package app.rebound.practice;

import app.rebound.questions.QuestionFilter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A choice of questions as JSON, to offer it again next time. */
@Component
class FilterJson {

    private final JsonMapper json;

    FilterJson(JsonMapper json) {
        this.json = json;
    }

    String write(QuestionFilter filter, int count) {
        return json.writeValueAsString(new QuestionSource.Drawn(filter, count));
    }

    /** Empty where the text is none of ours, or of a version that knew other words. */
    Optional<QuestionSource.Drawn> read(String text) {
        try {
            return Optional.ofNullable(json.readValue(text, QuestionSource.Drawn.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
