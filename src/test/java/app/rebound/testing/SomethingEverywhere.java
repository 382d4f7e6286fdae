package app.rebound.testing;

import app.rebound.account.PersonId;
import app.rebound.advice.Asking;
import app.rebound.advice.AskingData;
import app.rebound.advice.AskingResult;
import app.rebound.advice.Askings;
import app.rebound.applications.Applying;
import app.rebound.interviews.Fact;
import app.rebound.interviews.InterviewId;
import app.rebound.interviews.Interviewing;
import app.rebound.interviews.Jotting;
import app.rebound.interviews.Outcome;
import app.rebound.interviews.Went;
import app.rebound.lessons.Lesson;
import app.rebound.lessons.LessonSource;
import app.rebound.lessons.Lessons;
import app.rebound.lessons.StoneSubject;
import app.rebound.lessons.Stones;
import app.rebound.letters.Letters;
import app.rebound.letters.NewLetter;
import app.rebound.letters.Purpose;
import app.rebound.practice.Practising;
import app.rebound.rooms.Rooming;
import app.rebound.rooms.When;
import app.rebound.talk.Share;
import app.rebound.talk.TalkShares;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives a person something in every module that has a say on the front page. */
public final class SomethingEverywhere {

    private static final int LONG_AGO = 10;

    private final ApplicationContext context;
    private final JdbcTemplate database;
    private final PersonId person;
    private final Instant now;
    private final LocalDate today;

    public SomethingEverywhere(ApplicationContext context, PersonId person) {
        this.context = context;
        this.database = context.getBean(JdbcTemplate.class);
        this.person = person;
        this.now = context.getBean(Clock.class).instant();
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Something everywhere, around the interview that is returned. */
    public InterviewId add() {
        var interview = interview();
        addTo(interview);
        return interview;
    }

    /** More of everything, around {@code interview}. */
    public void addTo(InterviewId interview) {
        var asked = new Interviewing(context, person).asked(interview, "Why us?", "Why you?");
        letter(interview);
        asking(interview);
        talk(interview, asked.getFirst());
        applications();
        lessons(interview);
        practice();
        feedback();
        rooms();
    }

    private InterviewId interview() {
        var interviewing = new Interviewing(context, person);
        var interview = interviewing.openFor("Norda");
        interviewing.turnsOut(interview, Outcome.REJECTED, Went.BADLY);
        return interview;
    }

    private void rooms() {
        new Rooming(context, person).planned(new When.Now(), "Ben");
    }

    private void letter(InterviewId interview) {
        context.getBean(Letters.class)
                .start(person, new NewLetter(interview, Purpose.THANK_YOU, null, Locale.ENGLISH));
    }

    private void asking(InterviewId interview) {
        var askings = context.getBean(Askings.class);
        var dana = new AskingData(Asking.Side.EMPLOYER, "Dana Weiss", "", Asking.By.PHONE);
        var added = (AskingResult.Saved) askings.add(person, interview, dana);
        askings.stand(person, added.asking().id(), Asking.State.ASKED, today.minusDays(LONG_AGO));
    }

    private void talk(InterviewId interview, Jotting about) {
        context.getBean(TalkShares.class)
                .share(
                        person,
                        new Share(
                                interview,
                                "Ana",
                                Share.About.COMPANY_AND_ROLE,
                                List.of(about.id()),
                                Set.of(Fact.ASKED),
                                "",
                                List.of(),
                                Duration.ofDays(14),
                                List.of("Mia")));
        database.update(
                "update talk_conversation set owner_unread_at = ? where owner_id = ?",
                now.atOffset(ZoneOffset.UTC),
                person.value());
    }

    private void applications() {
        var applying = new Applying(context, person);
        applying.toDo("Heron", "Call", today);
        applying.contact("Noor", today);
    }

    private void lessons(InterviewId interview) {
        var source = new LessonSource(LessonSource.INTERVIEW, interview.value(), "Norda");
        context.getBean(Lessons.class)
                .add(person, Lesson.Kind.DO, "they ask why", "say it in one sentence", source);
        var question = new Practising(context, person).question("Why did you leave?");
        context.getBean(Stones.class)
                .trip(person, new StoneSubject.OnQuestion(question), source, now);
    }

    private void practice() {
        var practising = new Practising(context, person);
        practising.answer(practising.session(Practising.PLAN, "What went well?"), "This.");
        practising.session(Practising.PLAN, "And what next?");
    }

    private void feedback() {
        var request = UUID.randomUUID();
        var link = UUID.randomUUID();
        var invitation = UUID.randomUUID();
        var at = now.atOffset(ZoneOffset.UTC);
        database.update(
                """
                insert into feedback_request (id, version, owner_id, asker_name, subject_type,
                    subject_id, title, occasion, shown, focus, created_at)
                values (?, 0, ?, 'Ana', 'session', ?, 'Three questions', ?, 'ANSWER', '', ?)
                """,
                request,
                person.value(),
                request,
                request,
                at);
        database.update(
                """
                insert into share_link (id, version, owner_id, purpose, subject_id, token_hash,
                    created_at, expires_at)
                values (?, 0, ?, 'feedback', ?, ?, ?, ?)
                """,
                link,
                person.value(),
                invitation,
                link.toString(),
                at,
                at);
        database.update(
                """
                insert into feedback_invitation (id, version, owner_id, request_id, link_id,
                    rater_name, asked_at, expires_at, sent_at, last_sent_at, unread,
                    decline_reason, reply)
                values (?, 0, ?, ?, ?, 'Ben', ?, ?, ?, ?, true, '', '')
                """,
                invitation,
                person.value(),
                request,
                link,
                at,
                at,
                at,
                at);
    }
}
