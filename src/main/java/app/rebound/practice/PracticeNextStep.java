package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.base.lookup.Lookup;
import app.rebound.today.KeptStep;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers what helps now in practice: go on, begin, or meet a question for the first time. */
@Component
class PracticeNextStep implements KeptStep {

    private static final int GO_ON = 90;
    private static final int BEGIN = 80;
    private static final int SOMETHING_NEW = 30;

    private final PracticeHistory history;

    PracticeNextStep(PracticeHistory history) {
        this.history = history;
    }

    @Override
    public Lookup<Contribution> lookUp(PersonId person) {
        return history.standing(person).map(standing -> Contribution.of(offer(standing)));
    }

    private static Offer offer(Standing standing) {
        return switch (standing) {
            case Standing.Open(var open) -> goOn(open);
            case Standing.Untried() ->
                    new Offer(
                            BEGIN,
                            "practice.next.first",
                            "practice.next.first-text",
                            Map.of(),
                            "practice.next.first-action",
                            PracticeRoutes.START);
            case Standing.Practised() ->
                    new Offer(
                            SOMETHING_NEW,
                            "practice.next.new",
                            "practice.next.new-text",
                            Map.of(),
                            "practice.next.new-action",
                            PracticeRoutes.START + "?new");
        };
    }

    private static Offer goOn(OpenSession open) {
        return new Offer(
                GO_ON,
                "practice.next.open",
                "practice.next.open-text",
                Map.of("number", open.number(), "questions", open.questions()),
                "practice.go-on",
                PracticeRoutes.session(open.id()));
    }
}
