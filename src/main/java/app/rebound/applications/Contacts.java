package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the people each person wants to say hello to, and when they did. */
@Service
public class Contacts {

    private static final int HELLOS_SHOWN = 20;
    private static final Limit OF_ONE_APPLICATION = Limit.of(50);

    private final ContactRepository contacts;
    private final ApplicationRepository applications;
    private final HelloRepository hellos;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ApplicationRepository applications,
            HelloRepository hellos,
            JdbcClient jdbc,
            Clock clock) {
        this.contacts = contacts;
        this.applications = applications;
        this.hellos = hellos;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose name or company contains {@code text}, the nearest hello first. */
    @Transactional(readOnly = true)
    public List<Contact> list(PersonId owner, String text, int offset, int count) {
        return jdbc.sql(
                        """
                        select c.id, c.version, c.name, c.company, c.reach, c.hello_on,
                               (select max(h.said_on) from contact_hello h
                                where h.contact_id = c.id) as last_hello
                        from contact c
                        where c.owner_id = :owner
                          and (lower(c.name) like :pattern escape '!'
                               or lower(c.company) like :pattern escape '!')
                        order by c.hello_on nulls last, c.created_at desc, c.id
                        offset :offset rows fetch next :count rows only
                        """)
                .param("owner", owner.value())
                .param("pattern", LikePattern.typed(text))
                .param("offset", offset)
                .param("count", count)
                .query((row, number) ->
                        new Contact(
                                new ContactId(row.getObject("id", UUID.class)),
                                row.getInt("version"),
                                new ContactData(
                                        row.getString("name"),
                                        row.getString("company"),
                                        row.getString("reach"),
                                        "",
                                        null,
                                        row.getObject("hello_on", LocalDate.class)),
                                row.getObject("last_hello", LocalDate.class)))
                .list();
    }

    /** Those who have to do with an application, by name. */
    @Transactional(readOnly = true)
    public List<Contact> of(PersonId owner, ApplicationId application) {
        return contacts
                .findByApplicationIdAndOwnerIdOrderByNameAscIdAsc(
                        application.value(), owner.value(), OF_ONE_APPLICATION)
                .stream()
                .map(contact -> contact.toContact(null))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Contact> find(PersonId owner, ContactId id) {
        return contacts.findByIdAndOwnerId(id.value(), owner.value()).map(this::read);
    }

    /** The latest times the person said hello, newest first. */
    @Transactional(readOnly = true)
    public List<Hello> hellos(PersonId owner, ContactId id) {
        return hellos.latest(id.value(), owner.value(), PageRequest.of(0, HELLOS_SHOWN)).stream()
                .map(HelloEntity::toHello)
                .toList();
    }

    @Transactional
    public ContactResult create(PersonId owner, ContactData typed) {
        var data = known(owner, typed.tidy());
        return problem(data)
                .orElseGet(() -> saved(new ContactEntity(owner, data, clock.instant())));
    }

    /** Saves what is noted, unless someone saved a newer version than {@code expectedVersion}. */
    @Transactional
    public ContactResult change(
            PersonId owner, ContactId id, int expectedVersion, ContactData typed) {
        var data = known(owner, typed.tidy());
        return problem(data)
                .orElseGet(() ->
                        change(
                                owner,
                                id,
                                contact -> {
                                    if (contact.version() != expectedVersion) {
                                        return new ContactResult.ChangedMeanwhile(read(contact));
                                    }
                                    contact.change(data);
                                    return saved(contact);
                                }));
    }

    /** The person wrote or spoke with them that day, and wants to again on {@code next} or not. */
    @Transactional
    public ContactResult sayHello(
            PersonId owner, ContactId id, LocalDate on, @Nullable LocalDate next) {
        return change(
                owner,
                id,
                contact -> {
                    hellos.save(new HelloEntity(owner, id, on, clock.instant()));
                    contact.greeted(next);
                    return saved(contact);
                });
    }

    /** That hello was not said after all. */
    @Transactional
    public void takeBack(PersonId owner, UUID hello) {
        hellos.deleteByIdAndOwnerId(hello, owner.value());
    }

    /** Removes someone and what was noted about them. */
    @Transactional
    public void delete(PersonId owner, ContactId id) {
        contacts.lock(id.value(), owner.value()).ifPresent(contacts::delete);
    }

    /** An application that is gone, or somebody else's, is none. */
    private ContactData known(PersonId owner, ContactData data) {
        var application = data.application();
        return application == null
                        || applications.existsByIdAndOwnerId(application.value(), owner.value())
                ? data
                : data.about(null);
    }

    private ContactResult change(
            PersonId owner, ContactId id, Function<ContactEntity, ContactResult> change) {
        return contacts.lock(id.value(), owner.value())
                .map(change)
                .orElseGet(ContactResult.NotFound::new);
    }

    private ContactResult saved(ContactEntity contact) {
        return new ContactResult.Saved(read(contacts.saveAndFlush(contact)));
    }

    private Contact read(ContactEntity contact) {
        var plain = contact.toContact(null);
        return contact.toContact(hellos.last(plain.id().value()));
    }

    private static Optional<ContactResult> problem(ContactData data) {
        if (data.name().isEmpty()) {
            return Optional.of(new ContactResult.Refused("contact.problem.name", Map.of()));
        }
        return data.fits()
                ? Optional.empty()
                : Optional.of(new ContactResult.Refused("contact.problem.too-long", Map.of()));
    }
}
