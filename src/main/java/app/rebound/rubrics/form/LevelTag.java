package app.rebound.rubrics.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.base.ui.Tag;
import app.rebound.rubrics.CriterionRating;

/** The level of a rating as a tag: its name, "not observed", or that it is still open. */
public final class LevelTag {

    private LevelTag() {}

    /** The tag for a rating; never tinted by its level, since a low one is no fault. */
    public static Tag of(CriterionRating rating, Numbers numbers) {
        if (rating.notObserved()) {
            return new Tag(translate("rubrics.notObserved"), Tag.Tone.NEUTRAL);
        }
        var level = rating.levelIfAny();
        return level.isPresent()
                ? new Tag(Levels.name(level.getAsInt(), numbers), Tag.Tone.ACCENT)
                : new Tag(translate("rubrics.review.open"), Tag.Tone.CARE);
    }
}
