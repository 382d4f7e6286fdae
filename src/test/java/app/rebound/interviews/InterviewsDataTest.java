package app.rebound.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.applications.ApplicationId;
import app.rebound.testing.IntegrationTest;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class InterviewsDataTest {

    private static final LocalDateTime HELD = LocalDateTime.parse("2026-11-19T14:00");

    @Autowired InterviewsData data;
    @Autowired InterviewBelongings belongings;
    @Autowired Interviews interviews;
    @Autowired Jottings jottings;
    @Autowired Ways ways;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private PersonId person;
    private Interviewing interviewing;
    private InterviewId id;

    @BeforeEach
    void someone() {
        person = people.startGuest().id();
        interviewing = new Interviewing(context, person);
        id = interviewing.with("Norda", HELD);
        interviewing.asked(id, "Why us?", "Why you?");
        ways.skip(person, id, Step.TALK);
    }

    @Test
    void everythingOfAnInterviewCanBeTakenAlong() {
        assertThat((List<?>) data.export(person))
                .singleElement()
                .isInstanceOfSatisfying(
                        InterviewsData.Exported.class,
                        exported -> {
                            assertThat(exported.interview().company()).isEqualTo("Norda");
                            assertThat(exported.skipped()).containsExactly(Step.TALK);
                            assertThat(exported.jottings())
                                    .extracting(Jotting::asked)
                                    .containsExactly("Why us?", "Why you?");
                        });
    }

    @Test
    void erasingTakesWhatIsTheirsAndNothingElse() {
        var other = people.startGuest().id();
        var theirs = new Interviewing(context, other).with("Norda", HELD);
        data.erase(person);
        assertThat(interviews.find(person, id)).isEmpty();
        assertThat(jottings.of(person, id)).isEmpty();
        assertThat(interviews.find(other, theirs)).isPresent();
    }

    @Test
    void anApplicationShowsItsInterviewsInOneStatement() {
        var application = ApplicationId.random();
        var plain = interviews.find(person, id).orElseThrow();
        interviews.change(
                person, id, plain.version(), plain.data().belongingTo(application.value()));
        assertThat(belongings.of(person, List.of(application, ApplicationId.random())))
                .containsOnlyKeys(application)
                .satisfies(all ->
                        assertThat(all.get(application))
                                .singleElement()
                                .satisfies(one -> {
                                    assertThat(one.title()).isEqualTo("Norda");
                                    assertThat(one.on()).isEqualTo("2026-11-19");
                                    assertThat(one.route())
                                            .isEqualTo(InterviewRoutes.interview(id));
                                }));
        assertThat(belongings.of(people.startGuest().id(), List.of(application))).isEmpty();
    }
}
