package app.rebound.applications.ui;

import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.applications.BelongsToApplication;
import app.rebound.applications.BelongsToApplication.Belonging;
import app.rebound.applications.BelongsToApplication.Offer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules have that belongs to applications. */
@Component
class Belongings {

    private static final Logger log = LoggerFactory.getLogger(Belongings.class);

    private final List<BelongsToApplication> modules;

    Belongings(ObjectProvider<BelongsToApplication> modules) {
        this.modules = modules.orderedStream().toList();
    }

    /** A module that fails is left out; the board is worth showing without it. */
    Map<ApplicationId, List<Belonging>> of(PersonId owner, Collection<ApplicationId> ids) {
        var all = new HashMap<ApplicationId, List<Belonging>>();
        if (ids.isEmpty()) {
            return all;
        }
        for (var module : modules) {
            try {
                module.of(owner, ids)
                        .forEach((id, some) ->
                                all.computeIfAbsent(id, none -> new ArrayList<>()).addAll(some));
            } catch (RuntimeException e) {
                log.error("{} has nothing to show", module.getClass().getName(), e);
            }
        }
        return all;
    }

    /** The ways to make another. */
    List<Offer> offers(ApplicationId application) {
        return modules.stream()
                .map(module -> module.offer(application))
                .flatMap(Optional::stream)
                .toList();
    }
}
