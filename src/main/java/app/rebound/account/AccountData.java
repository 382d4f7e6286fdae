package app.rebound.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountData implements PersonalData {

    private final PersonRepository people;
    private final DeviceRepository devices;

    AccountData(PersonRepository people, DeviceRepository devices) {
        this.people = people;
        this.devices = devices;
    }

    @Override
    public String section() {
        return "account";
    }

    /** Everything but the password and the devices' secrets, which are only kept as hashes. */
    record Exported(
            Person person,
            Instant since,
            @Nullable String claimedEmail,
            List<SignedInDevice> devices) {}

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId id) {
        var signedIn =
                devices.findByPersonIdOrderByLastUsedAtDesc(id.value()).stream()
                        .map(DeviceEntity::toDevice)
                        .toList();
        return people.findById(id.value())
                .<Object>map(person ->
                        new Exported(
                                person.toPerson(),
                                person.createdAt(),
                                person.claimedEmail(),
                                signedIn))
                .orElseGet(List::of);
    }

    @Override
    @Transactional
    public void erase(PersonId id) {
        devices.removeAll(id.value());
        people.deleteById(id.value());
        people.flush();
    }

    /** After everyone who refers to the person. */
    @Override
    public int getOrder() {
        return 100;
    }
}
