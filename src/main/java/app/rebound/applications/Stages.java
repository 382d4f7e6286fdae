package app.rebound.applications;

import app.rebound.account.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the columns of each person's board. */
@Service
public class Stages {

    private final StageRepository stages;
    private final JdbcClient jdbc;

    Stages(StageRepository stages, JdbcClient jdbc) {
        this.stages = stages;
        this.jdbc = jdbc;
    }

    /** The person's stages in their order; one for each meaning until they arrange their own. */
    @Transactional(readOnly = true)
    public List<Stage> of(PersonId owner) {
        var own = stages.findByOwnerIdOrderByPositionAscIdAsc(owner.value());
        return own.isEmpty() ? usual(owner) : own.stream().map(StageEntity::toStage).toList();
    }

    /** The stage to point at from an application, kept from now on if it was the usual one. */
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
    void keep(PersonId owner) {
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
