package app.rebound.interviews.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.CurrentPerson;
import app.rebound.account.Person;
import app.rebound.base.events.Changes;
import app.rebound.base.ui.PageHeader;
import app.rebound.interviews.CompanyViews;
import app.rebound.interviews.CoolOffs;
import app.rebound.interviews.InterviewRoutes;
import app.rebound.interviews.LookBack;
import app.rebound.interviews.Reflections;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** The company as the person met it: an interview is their chance to choose, too. */
@Route(InterviewRoutes.COMPANY)
@PermitAll
class CompanyScreen extends LookBackView {

    private final CompanyViews companies;
    private final Reflections reflections;
    private final CoolOffs coolOffs;
    private final Clock clock;

    CompanyScreen(
            CompanyViews companies,
            Reflections reflections,
            CoolOffs coolOffs,
            Changes changes,
            CurrentPerson current,
            Clock clock) {
        super(reflections, changes, current, "looking-back.company");
        this.companies = companies;
        this.reflections = reflections;
        this.coolOffs = coolOffs;
        this.clock = clock;
    }

    @Override
    void build(LookBack now, Person person) {
        var interview = now.interview();
        var id = interview.id();
        add(
                InterviewWords.back(id),
                new PageHeader(translate("looking-back.company"), InterviewWords.title(interview)));
        now.closedUntil()
                .ifPresent(until ->
                        add(
                                new ClosedCard(
                                        until,
                                        InterviewRoutes.at(InterviewRoutes.COOL_OFF, id),
                                        clock,
                                        () -> {
                                            coolOffs.lift(owner(), id);
                                            readAgain();
                                        })));
        if (now.closedUntil().isEmpty()) {
            add(
                    follow(new ConductCard(companies, owner(), now, clock), now),
                    follow(new StillWantedCard(companies, reflections, owner(), now, clock), now));
        }
        add(follow(new AnswerTimeCard(companies, owner(), now, clock), now));
    }
}
