package app.rebound.practice;

import static app.rebound.questions.AQuestion.saying;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionBank;
import app.rebound.questions.QuestionData;
import app.rebound.questions.QuestionFilter;
import app.rebound.questions.QuestionFilter.Ownership;
import app.rebound.questions.QuestionId;
import app.rebound.questions.SaveResult;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Practises for tests: gives somebody questions, starts sessions, lets time pass. */
public final class Practising {

    public static final SessionPlan PLAN =
            new SessionPlan(
                    Mode.COACHED,
                    QuestionOrder.FIXED,
                    Wording.AS_WRITTEN,
                    1,
                    Duration.ZERO,
                    Duration.ofMinutes(2));

    private final QuestionBank bank;
    private final PracticeSessions sessions;
    private final JdbcClient sql;
    private final PersonId person;

    public Practising(ApplicationContext context, PersonId person) {
        this.bank = context.getBean(QuestionBank.class);
        this.sessions = context.getBean(PracticeSessions.class);
        this.sql = context.getBean(JdbcClient.class);
        this.person = person;
    }

    public QuestionId question(String text) {
        return question(saying(text).build());
    }

    public QuestionId question(QuestionData data) {
        return ((SaveResult.Saved) bank.create(person, data)).question().id();
    }

    /** A running session with as many questions as the person has of their own, at most fifty. */
    public UUID session(SessionPlan plan) {
        var own =
                new QuestionFilter(
                        "", Set.of(), Set.of(), Set.of(), Set.of(), null, Ownership.OWN, false);
        return started(sessions.start(person, new QuestionSource.Drawn(own, 50), plan, null));
    }

    /** A running session with one new question. */
    public UUID session(SessionPlan plan, String question) {
        return started(
                sessions.start(person, new QuestionSource.One(question(question)), plan, null));
    }

    public static UUID started(StartResult result) {
        return ((StartResult.Started) result).session();
    }

    public RunningTake take(UUID session) {
        return ((SessionStatus.Running) sessions.status(person, session)).take();
    }

    /** Answers the question that is open and goes on. */
    public UUID answer(UUID session, String text) {
        var take = take(session);
        sessions.write(person, take.attempt(), take.answerVersion(), text);
        sessions.next(person, take.attempt());
        return take.attempt();
    }

    /** As if {@code time} had passed since the last thing that happened in the session. */
    public void letPass(UUID session, Duration time) {
        for (var column :
                new String[] {"started_at", "answer_started_at", "paused_at", "last_input_at"}) {
            sql.sql("select id, " + column + " as at from practice_attempt where session_id = ?")
                    .param(session)
                    .query((row, number) -> {
                        var at = row.getObject("at", OffsetDateTime.class);
                        if (at != null) {
                            sql.sql("update practice_attempt set " + column + " = ? where id = ?")
                                    .param(at.minus(time))
                                    .param(row.getObject("id", UUID.class))
                                    .update();
                        }
                        return at == null;
                    })
                    .list();
        }
    }

    public static SessionPlan takes(int takes) {
        return new SessionPlan(
                Mode.COACHED,
                QuestionOrder.FIXED,
                Wording.AS_WRITTEN,
                takes,
                Duration.ZERO,
                Duration.ofMinutes(2));
    }

    public static SessionPlan underPressure() {
        return new SessionPlan(
                Mode.PRESSURE,
                QuestionOrder.FIXED,
                Wording.AS_WRITTEN,
                1,
                Duration.ofSeconds(30),
                Duration.ofMinutes(2));
    }

    public static SessionPlan prepared() {
        return new SessionPlan(
                Mode.COACHED,
                QuestionOrder.FIXED,
                Wording.AS_WRITTEN,
                2,
                Duration.ofSeconds(30),
                Duration.ofMinutes(2));
    }
}
