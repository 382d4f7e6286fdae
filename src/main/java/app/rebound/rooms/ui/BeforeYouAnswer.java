package app.rebound.rooms.ui;

import app.rebound.account.PersonId;
import app.rebound.lessons.BeforeNext;
import app.rebound.lessons.card.BeforeNextCard;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/**
 * What who answers wanted to have in mind: do's and don'ts in focus, checks, stones and strengths.
 * Empty for a guest, who has none yet, and where there is nothing to say.
 */
class BeforeYouAnswer extends Div {

    /** For {@code answerer}, who is signed in; null for a guest. */
    BeforeYouAnswer(BeforeNext beforeNext, @Nullable PersonId answerer) {
        addClassName("rb-before-you-answer");
        if (answerer != null) {
            var preparation = beforeNext.of(answerer);
            if (!preparation.isEmpty()) {
                add(new BeforeNextCard(preparation));
            }
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
