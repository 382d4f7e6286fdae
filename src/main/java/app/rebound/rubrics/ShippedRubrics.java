package app.rebound.rubrics;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Publishes the rubrics that come with the product before the first request is served. */
@Component
class ShippedRubrics implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:data/rubrics/*.csv";
    private static final Logger log = LoggerFactory.getLogger(ShippedRubrics.class);

    private final Rubrics rubrics;
    private final ResourcePatternResolver resources;

    ShippedRubrics(Rubrics rubrics, ResourcePatternResolver resources) {
        this.rubrics = rubrics;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        texts().stream()
                .sorted(Comparator.comparing(RubricText::key).thenComparing(RubricText::version))
                .forEach(this::publish);
    }

    private void publish(RubricText text) {
        // Another instance that starts at the same moment may be first; then it is there already.
        Rubrics.Published published;
        try {
            published = rubrics.publish(text);
        } catch (DataIntegrityViolationException e) {
            published = rubrics.publish(text);
        }
        // Scorecards keep the words they were filled on. An edited file is the maker's mistake and
        // no reason to keep people out: the published words stay.
        if (published == Rubrics.Published.REFUSED) {
            log.error(
                    "Rubric {} version {} ({}) differs from what was published and was left as it"
                            + " is; give the change a new version number",
                    text.key(),
                    text.version(),
                    text.language());
        }
    }

    private List<RubricText> texts() {
        var texts = new ArrayList<RubricText>();
        try {
            for (var file : resources.getResources(FILES)) {
                try (var csv =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.addAll(RubricText.read(csv));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
