package app.rebound.practice;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import org.springframework.stereotype.Component;

/** What is kept of a person's practice, to take along or to have gone. */
@Component
class PracticeData implements PersonalData {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final AttemptRepository attempts;
    private final PracticeHistory history;
    private final Rehearsed rehearsed;

    PracticeData(
            SessionRepository sessions,
            ItemRepository items,
            AttemptRepository attempts,
            PracticeHistory history,
            Rehearsed rehearsed) {
        this.sessions = sessions;
        this.items = items;
        this.attempts = attempts;
        this.history = history;
        this.rehearsed = rehearsed;
    }

    @Override
    public String section() {
        return "practice";
    }

    @Override
    public Object export(PersonId person) {
        return history.everything(person);
    }

    @Override
    public void erase(PersonId person) {
        rehearsed.deleteByOwner(person);
        attempts.deleteByOwner(person.value());
        items.deleteByOwner(person.value());
        sessions.deleteByOwner(person.value());
    }

    @Override
    public int getOrder() {
        return 20;
    }
}
