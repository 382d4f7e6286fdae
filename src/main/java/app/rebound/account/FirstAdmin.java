package app.rebound.account;

import app.rebound.base.SecretToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first admin comes about: the account named in the settings, or whoever enters the code
 * that is written to the log at every start for as long as there is no admin.
 */
@Service
public class FirstAdmin {

    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);
    private static final int CODE_LENGTH = 12;

    private final PersonRepository people;
    private final AccountProperties properties;
    private final Throttles throttles;
    private final ApplicationEventPublisher events;
    private volatile @Nullable String code;

    FirstAdmin(
            PersonRepository people,
            AccountProperties properties,
            Throttles throttles,
            ApplicationEventPublisher events) {
        this.people = people;
        this.properties = properties;
        this.throttles = throttles;
        this.events = events;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void appoint() {
        if (!properties.adminEmail().isBlank()) {
            people.findByEmail(Emails.normalised(properties.adminEmail())).ifPresent(this::become);
        } else if (!people.existsByRole(Role.ADMIN)) {
            log.info(
                    "There is no admin yet. Whoever enters this code in their profile is: {}",
                    offer());
        }
    }

    /** Makes a new code, the only one that counts from now on. */
    String offer() {
        var offered = newCode();
        code = offered;
        return offered;
    }

    /** Whether a code is waiting to be entered. */
    public boolean isWanted() {
        return code != null;
    }

    /** Makes {@code person} the admin if {@code entered} is the code from the log, once. */
    @Transactional
    public synchronized AdminCodeResult enter(PersonId person, String entered, String address) {
        var wait = throttles.passwordTry(address, "admin code");
        if (wait.isPresent()) {
            return new AdminCodeResult.TooManyTries(wait.get());
        }
        var account = people.lock(person.value()).filter(found -> found.email() != null);
        if (account.isEmpty() || !isTheCode(entered)) {
            return new AdminCodeResult.Wrong();
        }
        code = null;
        become(account.get());
        return new AdminCodeResult.NowAdmin();
    }

    private void become(PersonEntity person) {
        person.become(Role.ADMIN);
        events.publishEvent(new StandingChanged(person.id()));
    }

    private boolean isTheCode(String entered) {
        var expected = code;
        return expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8),
                        entered.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static String newCode() {
        return SecretToken.random()
                .hash()
                .substring(0, CODE_LENGTH)
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}
