package app.rebound.interviews;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "jotting_correction")
class JottingCorrectionEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "jotting_id")
    private JottingEntity jotting;

    @Enumerated(EnumType.STRING)
    private Fact fact;

    private String textBefore;
    private String textAfter;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected JottingCorrectionEntity() {}

    JottingCorrectionEntity(
            JottingEntity jotting, Fact fact, String before, String after, Instant at) {
        this.id = UUID.randomUUID();
        this.jotting = jotting;
        this.fact = fact;
        this.textBefore = before;
        this.textAfter = after;
        this.at = at;
    }

    boolean isOf(Fact fact) {
        return this.fact == fact;
    }

    boolean isAfter(Instant moment) {
        return at.isAfter(moment);
    }

    /** The correction goes on; says whether it is back where it began, so that none is left. */
    boolean goOn(String after, Instant now) {
        textAfter = after;
        at = now;
        return textBefore.equals(textAfter);
    }

    Correction toCorrection() {
        return new Correction(fact, textBefore, textAfter, at);
    }
}
