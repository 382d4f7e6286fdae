package app.rebound.rooms;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Plans mock interviews for tests, through the public doors. */
public final class Rooming {

    public static final String TOPIC = "Second interview as a nurse";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final MockInterviews mocks;
    private final RoomSeats seats;
    private final PersonId organiser;

    public Rooming(ApplicationContext context, PersonId organiser) {
        this.mocks = context.getBean(MockInterviews.class);
        this.seats = context.getBean(RoomSeats.class);
        this.organiser = organiser;
    }

    /** Planned without questions and without a time. */
    public PlannedMock planned(String... invited) {
        return planned(new When.Later(), invited);
    }

    public PlannedMock planned(When when, String... invited) {
        return plan(plan(Media.VIDEO, invited), when);
    }

    public PlannedMock atATable(When when, String... invited) {
        return plan(plan(Media.TABLE, invited), when);
    }

    private PlannedMock plan(MockPlan plan, When when) {
        return ((PlanResult.Planned) mocks.plan(organiser, "Ana", plan, when)).planned();
    }

    public static MockPlan plan(Media media, String... invited) {
        return new MockPlan(
                TOPIC,
                null,
                Duration.ofMinutes(45),
                media,
                MockPlan.FirstAnswerer.ORGANISER,
                new RoomQuestions.None(),
                List.of(invited));
    }

    /** The organiser, to whom it belongs. */
    public RoomAccess.Known organiser(PlannedMock planned) {
        return new RoomAccess.Known(organiser, planned.mock().id());
    }

    /** Whoever opens the link of the seat with that number among those invited, not known yet. */
    public static RoomAccess.ByLink link(PlannedMock planned, int invited) {
        return new RoomAccess.ByLink(planned.invited().get(invited).link(), null, null);
    }

    /** A guest on a device of their own, always the same, who has taken their seat. */
    public RoomAccess.ByLink guest(PlannedMock planned, int invited) {
        var link = planned.invited().get(invited).link();
        var access = byDevice(link, new SecretToken("device for " + link.value()));
        seats.take(access, planned.invited().get(invited).seat().name());
        return access;
    }

    public static RoomAccess.ByLink byDevice(SecretToken link, @Nullable SecretToken device) {
        return new RoomAccess.ByLink(link, null, device);
    }

    /** So many days after {@code now}, at six in the evening in Berlin. */
    public static AgreedTime inDays(Instant now, int days) {
        return new AgreedTime(
                LocalDateTime.ofInstant(now, BERLIN)
                        .plusDays(days)
                        .withHour(18)
                        .withMinute(0)
                        .withSecond(0)
                        .withNano(0),
                BERLIN);
    }
}
