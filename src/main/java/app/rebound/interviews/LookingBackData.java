package app.rebound.interviews;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a person looked back on their interviews, to take along or to have gone. */
@Component
class LookingBackData implements PersonalData {

    private static final int BEFORE_INTERVIEWS = 8;

    private final ReflectionRepository reflections;
    private final Calming calming;
    private final PrivateRows rows;

    LookingBackData(ReflectionRepository reflections, Calming calming, PrivateRows rows) {
        this.reflections = reflections;
        this.calming = calming;
        this.rows = rows;
    }

    @Override
    public String section() {
        return "lookingBack";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        return new Export(
                reflections.findAllOf(person.value()).stream()
                        .map(reflection ->
                                new OfInterview(reflection.interview(), reflection.toReflection()))
                        .toList(),
                calming.of(person).stream().map(Calming.Line::words).toList(),
                rows.of(person.value()));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        rows.deleteAll(person.value());
        calming.erase(person);
        reflections.deleteByOwner(person.value());
    }

    @Override
    public int getOrder() {
        return BEFORE_INTERVIEWS;
    }

    private record OfInterview(UUID interview, Reflection reflection) {}

    private record Export(
            List<OfInterview> interviews,
            List<String> whatCalmsMe,
            List<PrivateRows.Exported> forMyselfAlone) {}
}
