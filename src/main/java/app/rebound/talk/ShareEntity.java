package app.rebound.talk;

import app.rebound.account.PersonId;
import app.rebound.interviews.Fact;
import app.rebound.interviews.Interview;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Jotting;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "talk_share")
class ShareEntity {

    @Id private UUID id;
    @Version private @Nullable Integer version;
    private UUID ownerId;
    private UUID interviewId;
    private String ownerName;
    private String company;
    private String role;
    private String message;

    @Convert(converter = QuestionsConverter.class)
    private List<UUID> questions;

    @Convert(converter = FactsConverter.class)
    private Set<Fact> facts;

    @Convert(converter = OtherwiseConverter.class)
    private Map<UUID, Set<Fact>> otherwise;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ShareEntity() {}

    /** Company and role are kept here, or not at all: what is hidden can't slip out later. */
    ShareEntity(PersonId owner, Interview interview, Share share, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.interviewId = interview.id().value();
        this.ownerName = share.ownerName();
        var told = share.about() == Share.About.COMPANY_AND_ROLE;
        this.company = told ? interview.company() : "";
        this.role = told ? interview.role() : "";
        this.message = share.message();
        this.questions = share.questions();
        this.facts = share.facts();
        this.otherwise = share.otherwise();
        this.createdAt = now;
    }

    PersonId owner() {
        return new PersonId(ownerId);
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    String ownerName() {
        return ownerName;
    }

    String company() {
        return company;
    }

    String message() {
        return message;
    }

    List<UUID> questions() {
        return questions;
    }

    Set<Fact> facts() {
        return facts;
    }

    /** What is shown of some questions instead. */
    Map<UUID, Set<Fact>> otherwise() {
        return otherwise;
    }

    boolean tells(ThreadRef thread) {
        return thread.question() == null || questions.contains(thread.question());
    }

    SharedInterview of(List<Jotting> jottings) {
        return new SharedInterview(
                company,
                role,
                SharedInterview.questions(
                        jottings,
                        Set.copyOf(questions),
                        question -> otherwise.getOrDefault(question, facts)));
    }
}
