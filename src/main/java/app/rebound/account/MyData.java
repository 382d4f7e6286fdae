package app.rebound.account;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a person can do with everything kept of them: take it along, or have it gone. */
@Service
public class MyData {

    private final List<PersonalData> parts;
    private final PersonRepository people;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    MyData(
            List<PersonalData> parts,
            PersonRepository people,
            Accounts accounts,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.parts = parts;
        this.people = people;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Writes everything kept of {@code person} as one JSON object, a property per module. */
    @Transactional(readOnly = true)
    public void export(PersonId person, OutputStream out) {
        try (var generator = json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            generator.writeStartObject();
            generator.writePOJOProperty("exportedAt", clock.instant());
            for (var part : parts.reversed()) {
                generator.writePOJOProperty(part.section(), part.export(person));
            }
            generator.writeEndObject();
        }
    }

    /** Erases a guest and everything kept of them; does nothing to someone with an account. */
    public boolean eraseGuest(PersonId guest) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    var person = people.lock(guest.value()).filter(found -> found.email() == null);
                    person.ifPresent(found -> erase(guest));
                    return person.isPresent();
                }));
    }

    /** Erases an account and everything kept of its person, once the password is right. */
    public ErasureResult eraseAccount(PersonId person, String password, String address) {
        return switch (accounts.check(person, password, address)) {
            case Accounts.PasswordCheck.Wrong() -> new ErasureResult.WrongPassword();
            case Accounts.PasswordCheck.TooManyTries(var retryIn) ->
                    new ErasureResult.TooManyTries(retryIn);
            case Accounts.PasswordCheck.Right(var email) -> {
                transaction.executeWithoutResult(
                        status -> people.lock(person.value()).ifPresent(found -> erase(person)));
                yield new ErasureResult.Erased();
            }
        };
    }

    private void erase(PersonId person) {
        parts.forEach(part -> part.erase(person));
        events.publishEvent(new StandingChanged(person));
    }
}
