package app.rebound.interviews;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interviewer")
class InterviewerEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "interview_id")
    private InterviewEntity interview;

    private int position;
    private String name;
    private String role;
    private String reach;

    @SuppressWarnings("NullAway.Init")
    protected InterviewerEntity() {}

    @SuppressWarnings("NullAway.Init")
    InterviewerEntity(InterviewEntity interview, Interviewer data, int position) {
        this.id = data.id();
        this.interview = interview;
        change(data, position);
    }

    UUID id() {
        return id;
    }

    final void change(Interviewer data, int position) {
        this.position = position;
        this.name = data.name();
        this.role = data.role();
        this.reach = data.reach();
    }

    int position() {
        return position;
    }

    Interviewer toInterviewer() {
        return new Interviewer(id, name, role, reach);
    }
}
