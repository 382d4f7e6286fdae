package app.rebound.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.PersonId;
import app.rebound.practice.PracticeHistory;
import app.rebound.rubrics.RatedSubject;
import app.rebound.rubrics.Rater;
import app.rebound.rubrics.Scorecards;
import app.rebound.rubrics.SendResult;
import app.rebound.rubrics.SubjectRef;
import app.rebound.testing.Scorecarding;
import app.rebound.testing.SignedIn;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rates answers for tests, as the person themselves and as somebody else. */
public final class Rating {

    private static final int SOUND = 3;

    private final PracticeHistory history;
    private final Scorecards scorecards;
    private final PersonId owner;

    public Rating(ApplicationContext context, PersonId owner) {
        this.history = context.getBean(PracticeHistory.class);
        this.scorecards = context.getBean(Scorecards.class);
        this.owner = owner;
    }

    public void sound(UUID attempt) {
        self(attempt, SOUND);
    }

    public void self(UUID attempt, int level) {
        rate(attempt, Rater.self(owner), level, "I kept calm");
    }

    /** The person's own rating of a whole session. */
    public void soundSession(UUID session) {
        var subject = history.ratedSession(owner, session).orElseThrow();
        rate(subject, Rater.self(owner), SOUND, "I kept calm");
    }

    /** The person has to rate it too before it opens to them. */
    public void byAFriend(UUID attempt, int level) {
        byAFriend(attempt, level, "You gave the number first and then the story");
    }

    public void byAFriend(UUID attempt, int level, String strength) {
        rate(attempt, Rater.invited(UUID.randomUUID(), "Ben"), level, strength);
    }

    /** Somebody who came by a link. */
    public void byAFriendWhoIsNotSignedIn(UUID attempt, int level) {
        var subject = subject(attempt);
        var owner = SecurityContextHolder.getContext();
        SignedIn.out();
        rate(subject, Rater.invited(UUID.randomUUID(), "Ben"), level, "You kept calm");
        SecurityContextHolder.setContext(owner);
    }

    private RatedSubject subject(UUID id) {
        var attempt = history.answer(owner, id).orElseThrow().attempt();
        return new RatedSubject(
                owner,
                new SubjectRef("attempt", id),
                attempt.session(),
                attempt.startedAt(),
                Set.of());
    }

    private void rate(UUID attempt, Rater rater, int level, String strength) {
        rate(subject(attempt), rater, level, strength);
    }

    private void rate(RatedSubject subject, Rater rater, int level, String strength) {
        var card = scorecards.open(subject, rater, Locale.ENGLISH);
        assertThat(
                        scorecards.send(
                                card.id(),
                                rater,
                                card.version(),
                                Scorecarding.complete(
                                        card, level, strength, "Next time, pause first"),
                                Locale.ENGLISH))
                .isInstanceOf(SendResult.Sent.class);
    }
}
