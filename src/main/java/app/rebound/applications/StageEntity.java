package app.rebound.applications;

import app.rebound.account.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "application_stage")
class StageEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Meaning meaning;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected StageEntity() {}

    StageEntity(StageId id, PersonId owner, String name, Meaning meaning, int position) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.name = name;
        this.meaning = meaning;
        this.position = position;
    }

    UUID id() {
        return id;
    }

    Meaning meaning() {
        return meaning;
    }

    int position() {
        return position;
    }

    int version() {
        return version == null ? 0 : version;
    }

    void rename(String name) {
        this.name = name;
    }

    void stand(int position) {
        this.position = position;
    }

    Stage toStage() {
        return new Stage(new StageId(id), version(), name, meaning, position);
    }
}
