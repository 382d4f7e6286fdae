package app.rebound.applications;

import app.rebound.account.PersonId;
import app.rebound.base.jpa.LikePattern;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each person applied for. A day is always the person's own, in their zone. */
@Service
public class Applications {

    private static final UUID NONE = new UUID(0, 0);

    private final ApplicationRepository applications;
    private final Stages stages;
    private final Clock clock;

    Applications(ApplicationRepository applications, Stages stages, Clock clock) {
        this.applications = applications;
        this.stages = stages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Application> find(PersonId owner, ApplicationId id) {
        return applications
                .findByIdAndOwner(id.value(), owner.value())
                .map(ApplicationEntity::toApplication);
    }

    /**
     * An application to look at, with the latest one at the same company that was turned down, in
     * one statement.
     */
    @Transactional(readOnly = true)
    public Optional<Opened> open(PersonId owner, ApplicationId id) {
        var found = applications.open(id.value(), owner.value());
        return found.stream()
                .filter(application -> application.is(id))
                .findFirst()
                .map(application ->
                        new Opened(
                                application.toApplication(),
                                found.stream()
                                        .filter(other -> !other.is(id))
                                        .findFirst()
                                        .map(ApplicationEntity::toApplication)));
    }

    /** An application, and what else to know when it is opened. */
    public record Opened(Application application, Optional<Application> turnedDownBefore) {}

    /** Everything the person applied for, oldest first. */
    @Transactional(readOnly = true)
    public List<Application> all(PersonId owner) {
        return applications.allOf(owner.value()).stream()
                .map(ApplicationEntity::toApplication)
                .toList();
    }

    /** Waits until nobody else brings in or arranges anything on this board. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForTurn(PersonId owner) {
        stages.waitForTurn(owner);
    }

    /** Keeps all of these as they stand; what names no stage of the person's is refused whole. */
    @Transactional
    public void bringIn(PersonId owner, List<NewApplication> fresh, LocalDate today) {
        var into = stages.byId(owner);
        var now = clock.instant();
        applications.saveAll(
                fresh.stream()
                        .map(one ->
                                ApplicationEntity.broughtIn(
                                        owner,
                                        one.data().tidy(),
                                        Optional.ofNullable(into.get(one.stage())).orElseThrow(),
                                        today,
                                        now))
                        .toList());
    }

    /** Equal for two that are the same job at the same company, however they are spelt. */
    public static String sameKey(ApplicationData data) {
        return CompanyName.key(data.company())
                + "\n"
                + data.role().strip().toLowerCase(Locale.ROOT);
    }

    /** Those whose company or role contains {@code text}, newest first, in one statement. */
    @Transactional(readOnly = true)
    public List<ApplicationChoice> choose(PersonId owner, String text, Pageable page) {
        return applications.choose(owner.value(), LikePattern.typed(text), page).stream()
                .map(ChoiceRow::toChoice)
                .toList();
    }

    /** The latest application to the same company that was turned down, however it is spelt. */
    @Transactional(readOnly = true)
    public Optional<Application> turnedDownAt(PersonId owner, String company) {
        return turnedDown(owner, company, NONE);
    }

    /** As {@link #turnedDownAt}, leaving out {@code id} itself. */
    @Transactional(readOnly = true)
    public Optional<Application> turnedDownBefore(
            PersonId owner, String company, ApplicationId id) {
        return turnedDown(owner, company, id.value());
    }

    /** Puts an application into a stage of the person's board. */
    @Transactional
    public ApplicationResult create(
            PersonId owner, ApplicationData typed, StageId stage, LocalDate today) {
        return create(owner, typed, stages.kept(owner, stage), today);
    }

    /** Puts an application into the person's first stage that means this. */
    @Transactional
    public ApplicationResult create(
            PersonId owner, ApplicationData typed, Meaning meaning, LocalDate today) {
        return create(owner, typed, stages.first(owner, meaning), today);
    }

    /** Saves what is noted, unless someone saved a newer version than {@code expectedVersion}. */
    @Transactional
    public ApplicationResult change(
            PersonId owner, ApplicationId id, int expectedVersion, ApplicationData typed) {
        var data = typed.tidy();
        return ApplicationRules.problem(data)
                .<ApplicationResult>map(refused -> refused)
                .orElseGet(() ->
                        change(
                                owner,
                                id,
                                application -> {
                                    if (application.version() != expectedVersion) {
                                        return new ApplicationResult.ChangedMeanwhile(
                                                application.toApplication());
                                    }
                                    application.change(data);
                                    return saved(application);
                                }));
    }

    /** Puts the application into another stage, whatever else was changed meanwhile. */
    @Transactional
    public ApplicationResult move(
            PersonId owner, ApplicationId id, StageId wanted, LocalDate today) {
        var stage = stages.kept(owner, wanted);
        return stage.isEmpty()
                ? new ApplicationResult.NotFound()
                : change(
                        owner,
                        id,
                        application -> {
                            application.move(stage.get(), today);
                            return saved(application);
                        });
    }

    /**
     * Something happened that says how far the application got: moves it to the person's first
     * stage that means this, unless it got further already, and notes the sign.
     */
    @Transactional
    public void reached(PersonId owner, ApplicationId id, Meaning meaning, LocalDate on) {
        var stage = stages.first(owner, meaning);
        change(
                owner,
                id,
                application -> {
                    var now = application.meaning();
                    var further = now.isOver() || meaning.isOver() || now.isBefore(meaning);
                    if (further && now != meaning && stage.isPresent()) {
                        application.move(stage.get(), on);
                    }
                    application.noteSign(on);
                    return saved(application);
                });
    }

    /**
     * Something was heard from there, or is agreed for that day; silence counts from the latest.
     */
    @Transactional
    public void noteSign(PersonId owner, ApplicationId id, LocalDate on) {
        change(
                owner,
                id,
                application -> {
                    application.noteSign(on);
                    return saved(application);
                });
    }

    /** What was planned next is done, and nothing is planned any more. */
    @Transactional
    public ApplicationResult doneNext(PersonId owner, ApplicationId id) {
        return change(
                owner,
                id,
                application -> {
                    application.doneNext();
                    return saved(application);
                });
    }

    /** Removes the application for good; interviews stay with their module. */
    @Transactional
    public void delete(PersonId owner, ApplicationId id) {
        applications.lock(id.value(), owner.value()).ifPresent(applications::delete);
    }

    private ApplicationResult create(
            PersonId owner, ApplicationData typed, Optional<StageEntity> stage, LocalDate today) {
        var data = typed.tidy();
        var problem = ApplicationRules.problem(data);
        if (problem.isPresent()) {
            return problem.get();
        }
        return stage.map(into ->
                        saved(new ApplicationEntity(owner, data, into, today, clock.instant())))
                .orElseGet(ApplicationResult.NotFound::new);
    }

    private ApplicationResult change(
            PersonId owner,
            ApplicationId id,
            Function<ApplicationEntity, ApplicationResult> change) {
        return applications
                .lock(id.value(), owner.value())
                .map(change)
                .orElseGet(ApplicationResult.NotFound::new);
    }

    private ApplicationResult saved(ApplicationEntity application) {
        return new ApplicationResult.Saved(applications.saveAndFlush(application).toApplication());
    }

    private Optional<Application> turnedDown(PersonId owner, String company, UUID except) {
        var key = CompanyName.key(company);
        return key.isEmpty()
                ? Optional.empty()
                : applications.turnedDown(owner.value(), key, except, PageRequest.of(0, 1)).stream()
                        .findFirst()
                        .map(ApplicationEntity::toApplication);
    }
}
