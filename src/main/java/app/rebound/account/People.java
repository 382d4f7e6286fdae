package app.rebound.account;

import app.rebound.base.SecretToken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people and their settings. Each setting is changed on its own, so that two screens
 * never overwrite each other's.
 */
@Service
public class People {

    /** The longest name one can be called by. */
    public static final int LONGEST_NAME = 100;

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

    /**
     * Makes a guest for somebody who was here by a link and now has something of their own.
     *
     * @param device the hash of the secret of their device, which lets them in ({@link
     *     SignIn#asHeldGuest}); null where there is none
     */
    @Transactional
    public Person startGuest(String name, @Nullable String device) {
        return people.save(
                        PersonEntity.heldBy(
                                device, PersonId.random(), shortened(name), clock.instant()))
                .toPerson();
    }

    /** The guest, if this is the device that holds them and they have no account. */
    @Transactional(readOnly = true)
    Optional<Person> heldBy(SecretToken device, PersonId guest) {
        return people.findById(guest.value())
                .filter(person -> person.isHeldBy(device))
                .map(PersonEntity::toPerson);
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.findById(id.value()).map(PersonEntity::toPerson);
    }

    /** Calls the person by {@code name}, without spaces around it and cut at the longest length. */
    @Transactional
    public void rename(PersonId id, String name) {
        change(id, person -> person.rename(shortened(name)));
    }

    private static String shortened(String name) {
        var whole = name.strip();
        return whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    }

    /** Shows everything in {@code language}, or in the browser's where null. */
    @Transactional
    public void speak(PersonId id, @Nullable Locale language) {
        change(id, person -> person.speak(language));
    }

    /** Shows all times in {@code zone}, or in the browser's where null. */
    @Transactional
    public void liveIn(PersonId id, @Nullable ZoneId zone) {
        change(id, person -> person.liveIn(zone));
    }

    @Transactional
    public void look(PersonId id, Person.Appearance appearance) {
        change(id, person -> person.look(appearance));
    }

    /** Gives the person this much more time on every clock from now on. */
    @Transactional
    public void allow(PersonId id, ExtraTime extraTime) {
        change(id, person -> person.allow(extraTime));
    }

    /** Shows levels in words instead of numbers, everywhere; what is stored stays as it is. */
    @Transactional
    public void hideNumbers(PersonId id) {
        change(id, PersonEntity::hideNumbers);
    }

    @Transactional
    public void showNumbers(PersonId id) {
        change(id, PersonEntity::showNumbers);
    }

    /** The person rests until {@code day}: nothing is due before it, nor overdue because of it. */
    @Transactional
    public void restUntil(PersonId id, LocalDate day) {
        change(id, person -> person.restUntil(day));
    }

    /** The person is back on {@code today}, however long they had meant to rest. */
    @Transactional
    public void endRest(PersonId id, LocalDate today) {
        change(id, person -> person.endRest(today));
    }

    private void change(PersonId id, Consumer<PersonEntity> change) {
        people.lock(id.value()).ifPresent(change);
    }
}
