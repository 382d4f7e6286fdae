package app.rebound.rubrics.form;

import app.rebound.rubrics.Scorecard;
import app.rebound.rubrics.ScorecardDesk;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/**
 * The one form by which everybody fills a scorecard: evidence first, then the level; saved at every
 * pause, locked on sending.
 */
public class ScorecardForm extends Composite<Div> {

    /**
     * Fills {@code scorecard}, puts it on {@code desk} at every pause, and calls {@code whenSent}
     * with it once it is sent.
     */
    public ScorecardForm(ScorecardDesk desk, Scorecard scorecard, Consumer<Scorecard> whenSent) {}
}
