package app.rebound.interviews;

import app.rebound.account.PersonId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Real interviews for tests, made through the public doors. */
public class Interviewing {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Interviews interviews;
    private final Jottings jottings;
    private final CoolOffs coolOffs;
    private final PersonId person;

    public Interviewing(ApplicationContext context, PersonId person) {
        this.interviews = context.getBean(Interviews.class);
        this.jottings = context.getBean(Jottings.class);
        this.coolOffs = context.getBean(CoolOffs.class);
        this.person = person;
    }

    /** One with {@code company} held at {@code when} by UTC's clocks. */
    public InterviewId with(String company, @Nullable LocalDateTime when) {
        return add(InterviewData.with(company, when, ZoneOffset.UTC));
    }

    /** One with {@code company} today, of which the cool-off was lifted by hand. */
    public InterviewId openFor(String company) {
        var id = with(company, null);
        coolOffs.lift(person, id);
        return id;
    }

    /** One exactly so. */
    public InterviewId add(InterviewData data) {
        return saved(interviews.create(person, data)).id();
    }

    /** What was decided about it and how it felt. */
    public Interview turnsOut(InterviewId id, Outcome outcome, @Nullable Went went) {
        var interview = interviews.find(person, id).orElseThrow();
        return saved(
                interviews.change(
                        person,
                        id,
                        interview.version(),
                        interview.data().decided(outcome, interview.day().plusDays(1)).felt(went)));
    }

    /** These questions were asked in it. */
    public List<Jotting> asked(InterviewId id, String... questions) {
        return jottings.addAll(
                person, id, List.of(questions).stream().map(JottingData::asked).toList());
    }

    /** What was saved; fails where it was not. */
    public static Interview saved(InterviewResult result) {
        return switch (result) {
            case InterviewResult.Saved(var interview) -> interview;
            case InterviewResult.Refused refused -> throw new AssertionError(refused);
            case InterviewResult.ChangedMeanwhile changed -> throw new AssertionError(changed);
            case InterviewResult.NotFound gone -> throw new AssertionError(gone);
        };
    }
}
