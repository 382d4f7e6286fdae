package app.rebound.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the people and their settings. */
@Service
public class People {

    private final PersonRepository people;
    private final Clock clock;

    People(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Makes a new guest, who may claim an account later. */
    @Transactional
    public Person startGuest() {
        return people.save(new PersonEntity(PersonId.random(), "", clock.instant())).toPerson();
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.findById(id.value()).map(PersonEntity::toPerson);
    }
}
