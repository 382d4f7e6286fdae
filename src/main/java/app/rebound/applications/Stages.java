package app.rebound.applications;

import app.rebound.account.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the columns of each person's board. */
@Service
public class Stages {

    private final StageRepository stages;
    private final ApplicationRepository applications;
    private final JdbcClient jdbc;

    Stages(StageRepository stages, ApplicationRepository applications, JdbcClient jdbc) {
        this.stages = stages;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    /** The person's stages in their order; one for each meaning until they arrange their own. */
    @Transactional(readOnly = true)
    public List<Stage> of(PersonId owner) {
        var own = stages.findByOwnerIdOrderByPositionAscIdAsc(owner.value());
        return own.isEmpty() ? usual(owner) : own.stream().map(StageEntity::toStage).toList();
    }

    /** Puts another stage at the end. */
    @Transactional
    public StageResult add(PersonId owner, String name, Meaning meaning) {
        var tidy = name.strip();
        var own = locked(owner);
        if (tidy.isEmpty() || tidy.length() > Stage.NAME_LENGTH) {
            return new StageResult.Refused(
                    "application.stage.problem.name", Map.of("limit", Stage.NAME_LENGTH));
        }
        if (own.size() >= Stage.MOST) {
            return new StageResult.Refused(
                    "application.stage.problem.full", Map.of("limit", Stage.MOST));
        }
        var position = own.getLast().position() + 1;
        stages.saveAndFlush(new StageEntity(StageId.random(), owner, tidy, meaning, position));
        return saved(owner);
    }

    /**
     * Calls the stage {@code name}, or by its meaning where that is empty, unless it was renamed
     * since {@code expectedVersion}.
     */
    @Transactional
    public StageResult rename(PersonId owner, StageId id, int expectedVersion, String name) {
        var tidy = name.strip();
        if (tidy.length() > Stage.NAME_LENGTH) {
            return new StageResult.Refused(
                    "application.stage.problem.name", Map.of("limit", Stage.NAME_LENGTH));
        }
        var wanted = find(locked(owner), id);
        if (wanted.isEmpty() || wanted.get().version() != expectedVersion) {
            return new StageResult.ChangedMeanwhile(of(owner));
        }
        wanted.get().rename(tidy);
        return saved(owner);
    }

    /** Puts the stages into this order, unless there are others by now. */
    @Transactional
    public StageResult arrange(PersonId owner, List<StageId> order) {
        var own = locked(owner);
        var ids = own.stream().map(stage -> new StageId(stage.id())).toList();
        if (order.size() != ids.size() || !new HashSet<>(ids).equals(new HashSet<>(order))) {
            return new StageResult.ChangedMeanwhile(of(owner));
        }
        own.forEach(stage -> stage.stand(order.indexOf(new StageId(stage.id()))));
        return saved(owner);
    }

    /** Takes an empty stage away. */
    @Transactional
    public StageResult remove(PersonId owner, StageId id) {
        var own = locked(owner);
        var unwanted = find(own, id);
        if (unwanted.isEmpty()) {
            return new StageResult.ChangedMeanwhile(of(owner));
        }
        if (own.size() == 1) {
            return new StageResult.Refused("application.stage.problem.last", Map.of());
        }
        if (applications.existsByStageId(id.value())) {
            return new StageResult.Refused("application.stage.problem.not-empty", Map.of());
        }
        stages.delete(unwanted.get());
        return saved(owner);
    }

    /** The stage to point at from an application, kept from now on if it was a usual one. */
    Optional<StageEntity> kept(PersonId owner, StageId id) {
        keep(owner);
        return stages.findByIdAndOwnerId(id.value(), owner.value());
    }

    /** The person's first stage that means this. */
    Optional<StageEntity> first(PersonId owner, Meaning meaning) {
        keep(owner);
        return stages.findByOwnerIdOrderByPositionAscIdAsc(owner.value()).stream()
                .filter(stage -> stage.meaning() == meaning)
                .findFirst();
    }

    /** Two who do this at once keep the same stages, because the usual ones have fixed ids. */
    private void keep(PersonId owner) {
        if (stages.existsByOwnerId(owner.value())) {
            return;
        }
        for (var stage : usual(owner)) {
            jdbc.sql(
                            """
                            insert into application_stage
                                (id, version, owner_id, name, meaning, position)
                            values (:id, 0, :owner, :name, :meaning, :position)
                            on conflict do nothing
                            """)
                    .param("id", stage.id().value())
                    .param("owner", owner.value())
                    .param("name", stage.name())
                    .param("meaning", stage.meaning().name())
                    .param("position", stage.position())
                    .update();
        }
    }

    void waitForTurn(PersonId owner) {
        locked(owner);
    }

    Map<StageId, StageEntity> byId(PersonId owner) {
        keep(owner);
        return stages.findByOwnerIdOrderByPositionAscIdAsc(owner.value()).stream()
                .collect(Collectors.toMap(stage -> new StageId(stage.id()), Function.identity()));
    }

    private List<StageEntity> locked(PersonId owner) {
        keep(owner);
        return stages.lock(owner.value());
    }

    private static Optional<StageEntity> find(List<StageEntity> own, StageId id) {
        return own.stream().filter(stage -> stage.id().equals(id.value())).findFirst();
    }

    private StageResult saved(PersonId owner) {
        stages.flush();
        return new StageResult.Saved(of(owner));
    }

    private static List<Stage> usual(PersonId owner) {
        return Arrays.stream(Meaning.values())
                .map(meaning ->
                        new Stage(usualId(owner, meaning), 0, "", meaning, meaning.ordinal()))
                .toList();
    }

    private static StageId usualId(PersonId owner, Meaning meaning) {
        var name = owner.value() + " " + meaning;
        return new StageId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
