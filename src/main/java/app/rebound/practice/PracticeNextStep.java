package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.today.NextStep;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Offers what helps now in practice: go on, begin, or meet a question for the first time. */
@Component
class PracticeNextStep implements NextStep {

    private static final int GO_ON = 90;
    private static final int BEGIN = 80;
    private static final int SOMETHING_NEW = 30;

    private final PracticeHistory history;

    PracticeNextStep(PracticeHistory history) {
        this.history = history;
    }

    @Override
    public List<Offer> offersFor(PersonId person) {
        var open = history.open(person);
        if (open.isPresent()) {
            return List.of(goOn(open.get()));
        }
        return List.of(
                history.isEmpty(person)
                        ? new Offer(
                                BEGIN,
                                "practice.next.first",
                                "practice.next.first-text",
                                Map.of(),
                                "practice.next.first-action",
                                PracticeRoutes.START)
                        : new Offer(
                                SOMETHING_NEW,
                                "practice.next.new",
                                "practice.next.new-text",
                                Map.of(),
                                "practice.next.new-action",
                                PracticeRoutes.START + "?new"));
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
