package app.rebound.advice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.PersonId;
import app.rebound.base.format.Formats;
import app.rebound.base.ui.RouteIds;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.Interviews;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** A screen about one interview of the person; someone else's is as unknown as none. */
abstract class InterviewPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final Clock clock;
    private final String titleKey;
    protected final PersonId owner;

    InterviewPage(Interviews interviews, Clock clock, PersonId owner, String titleKey) {
        this.interviews = interviews;
        this.clock = clock;
        this.owner = owner;
        this.titleKey = titleKey;
        addClassName("rb-advice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown =
                RouteIds.of(event, InterviewRoutes.PARAMETER)
                        .flatMap(id -> interviews.find(owner, new InterviewId(id)))
                        .filter(interview -> show(interview, event) == Found.YES);
        if (shown.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Whether what the address names below the interview is there. */
    enum Found {
        YES,
        NO
    }

    /** Builds the screen. */
    abstract Found show(Interview interview, BeforeEnterEvent event);

    /** "Norda, product owner". */
    static String name(Interview interview) {
        return interview.role().isEmpty()
                ? interview.company()
                : translate(
                        "advice.interview",
                        Map.of("company", interview.company(), "role", interview.role()));
    }

    static Anchor back(String route, String text) {
        var back = new Anchor(route, text);
        back.addClassName("rb-back");
        return back;
    }

    static Anchor back(Interview interview) {
        return back(InterviewRoutes.interview(interview.id()), name(interview));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.current().zone());
    }

    @Override
    public String getPageTitle() {
        return translate(titleKey);
    }
}
