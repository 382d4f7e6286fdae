package app.rebound.account;

import app.rebound.base.jpa.LikePattern;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins see of the people here, and who is an admin. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Administration {

    private final PersonRepository people;
    private final ApplicationEventPublisher events;

    Administration(PersonRepository people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** People with an account whose e-mail or name contains {@code text}, by e-mail. */
    @Transactional(readOnly = true)
    public List<Person> accounts(String text, Pageable page) {
        return people.accountsLike(LikePattern.typed(text), page).stream()
                .map(PersonEntity::toPerson)
                .toList();
    }

    @Transactional(readOnly = true)
    public int countAccounts(String text) {
        return people.countAccountsLike(LikePattern.typed(text));
    }

    @Transactional(readOnly = true)
    public long countGuests() {
        return people.countByEmailIsNull();
    }

    /** Makes someone with an account an admin, from their next request on. */
    @Transactional
    public RoleChangeResult makeAdmin(PersonId id) {
        return people.lock(id.value())
                .filter(person -> person.email() != null)
                .<RoleChangeResult>map(person -> become(person, Role.ADMIN))
                .orElseGet(RoleChangeResult.NotFound::new);
    }

    /** Makes an admin a person like everyone, unless they are the last. */
    @Transactional
    public RoleChangeResult makePerson(PersonId id) {
        var admins = people.lockAll(Role.ADMIN);
        return admins.stream()
                .filter(admin -> admin.id().equals(id))
                .findFirst()
                .map(admin ->
                        admins.size() == 1
                                ? new RoleChangeResult.LastAdmin()
                                : become(admin, Role.PERSON))
                .orElseGet(RoleChangeResult.NotFound::new);
    }

    private RoleChangeResult become(PersonEntity person, Role role) {
        person.become(role);
        events.publishEvent(new StandingChanged(person.id()));
        return new RoleChangeResult.Changed(person.toPerson());
    }
}
