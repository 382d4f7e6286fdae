package app.rebound.interviews.ui;

import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;

/** The interview an address names; what is no id is as unknown as an id of nothing. */
final class InterviewParameter {

    private InterviewParameter() {}

    static Optional<InterviewId> of(BeforeEnterEvent event) {
        return RouteIds.of(event, InterviewRoutes.PARAMETER).map(InterviewId::new);
    }
}
