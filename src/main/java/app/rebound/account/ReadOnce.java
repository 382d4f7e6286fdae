package app.rebound.account;

import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who asks is needed by several parts of one page: read once for a request, and anew after every
 * change. Outside a request it is read each time.
 */
class ReadOnce {

    private static final String KEPT = ReadOnce.class.getName();

    static Optional<Person> person(PersonId id, Function<PersonId, Optional<Person>> read) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.apply(id);
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Person kept
                && kept.id().equals(id)) {
            return Optional.of(kept);
        }
        var person = read.apply(id);
        person.ifPresent(
                found -> request.setAttribute(KEPT, found, RequestAttributes.SCOPE_REQUEST));
        return person;
    }

    @PostUpdate
    @PostRemove
    void forget(PersonEntity changed) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(KEPT, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
