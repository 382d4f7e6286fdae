package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.questions.QuestionText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes interviews, what was jotted down and how they were looked back on into the tables. */
final class InterviewWriter {

    private static final int MOST_INTERVIEWS = 500;
    private static final int QUESTIONS = 30;
    private static final int DAYS_BETWEEN = 7;

    /** So long ago that everything may be judged by now, and is not forgotten yet. */
    private static final int DAYS_SINCE_THE_LAST = 3;

    /** The newest have not been let go of. */
    private static final int OPEN = 3;

    private final JdbcTemplate sql;
    private final OffsetDateTime now;

    /** One interview with its jottings in their order. */
    record Written(UUID id, OffsetDateTime at, List<UUID> jottings) {}

    InterviewWriter(JdbcTemplate sql, OffsetDateTime now) {
        this.sql = sql;
        this.now = now;
    }

    /** The newest first. */
    List<Written> write(PersonId owner, List<UUID> applications, List<UUID> questions, int rows) {
        var interviews = interviews(owner, applications, Math.min(rows, MOST_INTERVIEWS));
        jottings(owner, interviews, questions);
        reflections(owner, interviews);
        calming(owner);
        privatePages(owner, interviews.getFirst());
        return interviews;
    }

    private List<Written> interviews(PersonId owner, List<UUID> applications, int count) {
        var written = new ArrayList<Written>();
        var interviews =
                Rows.into(
                        sql,
                        "interview",
                        "id",
                        "version",
                        "data_version",
                        "owner_id",
                        "company",
                        "role",
                        "takes_place",
                        "zone",
                        "stage",
                        "format",
                        "application_id",
                        "outcome",
                        "outcome_on",
                        "went",
                        "gave_me",
                        "search_text",
                        "sorted_at",
                        "created_at",
                        "changed_at",
                        "jotted_at",
                        "cool_off_until",
                        "cool_off_chosen",
                        "first_hour",
                        "closed_at");
        var interviewers =
                Rows.into(
                        sql,
                        "interviewer",
                        "id",
                        "version",
                        "interview_id",
                        "position",
                        "name",
                        "role",
                        "reach");
        var reminded = Rows.into(sql, "interview_reminded", "interview_id", "at");
        for (var number = 0; number < count; number++) {
            var at = now.minusDays(DAYS_SINCE_THE_LAST + (long) number * DAYS_BETWEEN);
            var one = new Written(UUID.randomUUID(), at, new ArrayList<>());
            written.add(one);
            var company = MadeUp.company(number);
            var role = MadeUp.role(number);
            interviews.add(
                    one.id,
                    0,
                    0,
                    owner.value(),
                    company,
                    role,
                    at.toLocalDateTime(),
                    "UTC",
                    "FIRST",
                    "VIDEO",
                    applications.isEmpty() ? null : applications.get(number % applications.size()),
                    "REJECTED",
                    at.plusDays(1).toLocalDate(),
                    "BADLY",
                    "A clear view of what they look for.",
                    QuestionText.fold(company + " " + role),
                    at,
                    at,
                    at,
                    at.plusHours(1),
                    at.plusHours(16),
                    false,
                    "BREATHE|JOT",
                    number < OPEN ? null : at.plusDays(3));
            reminded.add(one.id, at);
            for (var position = 0; position < 2; position++) {
                interviewers.add(
                        UUID.randomUUID(),
                        0,
                        one.id,
                        position,
                        MadeUp.name(number + position),
                        "Head of department",
                        "interviewer%d@example.org".formatted(position));
            }
        }
        interviews.write();
        interviewers.write();
        reminded.write();
        return written;
    }

    private void jottings(PersonId owner, List<Written> interviews, List<UUID> questions) {
        var jottings =
                Rows.into(
                        sql,
                        "jotting",
                        "id",
                        "version",
                        "owner_id",
                        "interview_id",
                        "position",
                        "asked",
                        "answered",
                        "reaction",
                        "differently",
                        "text_version",
                        "search_text",
                        "question_id",
                        "quality",
                        "created_at");
        var corrections =
                Rows.into(
                        sql,
                        "jotting_correction",
                        "id",
                        "version",
                        "jotting_id",
                        "fact",
                        "text_before",
                        "text_after",
                        "at");
        var qualities = List.of("ROUGH", "OKAY", "STRONG");
        for (var number = 0; number < interviews.size(); number++) {
            var one = interviews.get(number);
            for (var position = 0; position < QUESTIONS; position++) {
                var question = (number * QUESTIONS + position) % questions.size();
                var asked = MadeUp.question(question).text();
                var jotting = UUID.randomUUID();
                one.jottings.add(jotting);
                jottings.add(
                        jotting,
                        0,
                        owner.value(),
                        one.id,
                        position,
                        asked,
                        MadeUp.answer(position),
                        "Nodded, wrote something down and went on to the next.",
                        "Say first what came of it, then how.",
                        1,
                        QuestionText.fold(asked),
                        questions.get(question),
                        qualities.get(position % qualities.size()),
                        one.at);
                if (position % 10 == 0) {
                    corrections.add(
                            UUID.randomUUID(),
                            0,
                            jotting,
                            "ANSWERED",
                            "I do not remember.",
                            MadeUp.answer(position),
                            one.at.plusDays(1));
                }
            }
        }
        jottings.write();
        corrections.write();
    }

    private void reflections(PersonId owner, List<Written> interviews) {
        var reflections =
                Rows.into(
                        sql,
                        "interview_reflection",
                        "interview_id",
                        "version",
                        "owner_id",
                        "first_level",
                        "first_at",
                        "second_level",
                        "second_at",
                        "nerves_before",
                        "nerves_during",
                        "speaking",
                        "blunders",
                        "causes",
                        "just_a_bad_day",
                        "factors",
                        "mine",
                        "theirs",
                        "circumstances",
                        "friend",
                        "impressed",
                        "not_impressed",
                        "conduct",
                        "answered_days",
                        "still_wanted",
                        "company_notes",
                        "looked_back_at");
        for (var one : interviews) {
            reflections.add(
                    one.id,
                    0,
                    owner.value(),
                    1,
                    one.at.plusHours(1),
                    3,
                    one.at.plusDays(1),
                    4,
                    3,
                    "EASY_TO_FOLLOW=PARTLY|POINT_FIRST=NO",
                    "LATE|NAMES",
                    "NERVES|TOO_LONG|IN_A_HURRY|TIMING",
                    false,
                    "NOISE|NEWS",
                    "I spoke too long about the beginning.",
                    "They had half an hour for an hour of questions.",
                    "Somebody from inside had applied as well.",
                    "That one hour does not say what you can do.",
                    "The story about the handover.",
                    "That I did not know a figure.",
                    "PREPARED=YES|LISTENED=PARTLY|ON_TIME=NO",
                    5,
                    "NOT_SURE",
                    "Friendly at the door, hurried in the room.",
                    one.at.plusDays(1));
        }
        reflections.write();
    }

    private void calming(PersonId owner) {
        var calming = Rows.into(sql, "calming", "id", "owner_id", "words", "created_at");
        for (var words : List.of("A walk by the river", "Call my sister", "Cook something long")) {
            calming.add(UUID.randomUUID(), owner.value(), words, now);
        }
        calming.write();
    }

    private void privatePages(PersonId owner, Written interview) {
        var pages =
                Rows.into(
                        sql,
                        "interview_private",
                        "interview_id",
                        "page",
                        "owner_id",
                        "written_on",
                        "words",
                        "changed_at");
        for (var page = 0; page < 5; page++) {
            pages.add(
                    interview.id,
                    page,
                    owner.value(),
                    interview.at.toLocalDate().plusDays(page),
                    "It was a hard hour, and I was there for all of it.",
                    interview.at.plusDays(page));
        }
        pages.write();
    }
}
