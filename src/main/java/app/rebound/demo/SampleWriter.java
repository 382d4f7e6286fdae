package app.rebound.demo;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.demo.SampleFiles.Levels;
import app.rebound.demo.SampleFiles.SampleQuestion;
import app.rebound.demo.SampleFiles.SampleSession;
import app.rebound.rubrics.Rubric;
import app.rebound.rubrics.Rubrics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the history of the sample person so that it ends shortly before a given day. */
final class SampleWriter {

    private static final Duration PREPARATION = Duration.ofSeconds(30);
    private static final String SELF = "self";
    private static final String OTHER = "other";

    private final JdbcClient database;
    private final Rows rows;
    private final SampleFiles files = SampleFiles.read();
    private final Rubric rubric;
    private final PersonId person;
    private final String name;
    private final LocalDate today;
    private int turn;

    SampleWriter(
            JdbcClient database, Rubrics rubrics, PersonId person, String name, LocalDate today) {
        this.database = database;
        this.rows = new Rows(database);
        this.rubric = rubrics.newest(Locale.ENGLISH);
        this.person = person;
        this.name = name;
        this.today = today;
    }

    void write() {
        for (var number = 0; number < files.sessions().size(); number++) {
            session(number, files.sessions().get(number));
        }
        waitingAndPast();
    }

    private void session(int number, SampleSession session) {
        var id = id("session " + number);
        var start =
                today.minusDays(session.daysAgo()).atTime(session.time()).toInstant(ZoneOffset.UTC);
        var end = start;
        for (var used : session.used()) {
            end = end.plus(PREPARATION).plus(used);
        }
        rows.into("practice_session")
                .with("id", id)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("mode", session.mode())
                .with("question_order", "FIXED")
                .with("wording", "AS_WRITTEN")
                .with("takes", 1)
                .with("preparation_millis", PREPARATION.toMillis())
                .with("answer_millis", null)
                .with("source", "DRAWN")
                .with("source_name", "")
                .with("source_choice", "")
                .with("questions", session.questions().size())
                .with("started_at", start)
                .with("ended_at", end)
                .with("nerves_before", session.nervesBefore())
                .with("nerves_after", session.nervesAfter())
                .with("notes", "")
                .with("notes_version", 0)
                .insert();
        answers(number, session, id, start);
        var labels = labels(session);
        if (session.self() != null) {
            scorecard(
                    id("self " + number),
                    id,
                    start,
                    end.plus(Duration.ofMinutes(4)),
                    SELF,
                    person.value(),
                    "",
                    session.self(),
                    labels);
        }
        if (!session.others().isEmpty()) {
            asked(number, session, id, start, end, labels);
        }
    }

    private void answers(int number, SampleSession session, UUID id, Instant start) {
        var at = start;
        for (var position = 0; position < session.questions().size(); position++) {
            var question = question(session.questions().get(position));
            var used = session.used().get(position);
            var aloud = (number + position) % 4 == 2;
            var item = id("item " + number + " " + position);
            var bank = inBank(question);
            rows.into("practice_item")
                    .with("id", item)
                    .with("version", 0)
                    .with("session_id", id)
                    .with("position", position)
                    .with("question_id", bank)
                    .with("text", question.text())
                    .with("language", "en")
                    .with("kind", question.kind().name())
                    .with("competencies", competencies(question))
                    .with("hint", "")
                    .with("not_permitted", false)
                    .with("answer_millis", question.answerTime().toMillis())
                    .insert();
            var answering = at.plus(PREPARATION);
            var early = number < files.sessions().size() / 2;
            rows.into("practice_attempt")
                    .with("id", id("attempt " + number + " " + position))
                    .with("version", 0)
                    .with("owner_id", person.value())
                    .with("session_id", id)
                    .with("item_id", item)
                    .with("kind", question.kind().name())
                    .with("competencies", competencies(question))
                    .with("take", 1)
                    .with("aside", false)
                    .with("extra_time", "NONE")
                    .with("mode", session.mode())
                    .with("started_at", at)
                    .with("preparation_limit_millis", PREPARATION.toMillis())
                    .with("answer_limit_millis", question.answerTime().toMillis())
                    .with("answer_started_at", answering)
                    .with("preparation_paused_millis", 0)
                    .with("answer_paused_millis", 0)
                    .with("last_input_at", answering.plus(used))
                    .with("ended_at", answering.plus(used))
                    .with(
                            "answer",
                            aloud ? "" : early ? question.firstAnswer() : question.laterAnswer())
                    .with("answer_version", 1)
                    .with("aloud", aloud)
                    .with("key_words", "")
                    .with("skipped", false)
                    .with("over_time", used.compareTo(question.answerTime()) > 0)
                    .with("used_millis", used.toMillis())
                    .insert();
            if (bank != null) {
                practised(bank, answering);
            }
            at = answering.plus(used);
        }
    }

    private void practised(UUID question, Instant at) {
        var known =
                database.sql(
                                """
                                update question_practised set times = times + 1, last_at = :at
                                where person_id = :person and question_id = :question\
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person.value())
                        .param("question", question)
                        .update();
        if (known == 0) {
            rows.into("question_practised")
                    .with("person_id", person.value())
                    .with("question_id", question)
                    .with("times", 1)
                    .with("last_at", at)
                    .insert();
        }
    }

    private void asked(
            int number,
            SampleSession session,
            UUID subject,
            Instant start,
            Instant end,
            HashSet<String> labels) {
        var asked = end.plus(Duration.ofMinutes(10));
        var request = request("asked " + number, session, subject, asked);
        for (var rater = 0; rater < session.others().size(); rater++) {
            var other = session.others().get(rater);
            var invitation = id("invitation " + number + " " + rater);
            var sent = asked.plus(Duration.ofHours(20 + 6L * rater));
            var unread = number == files.sessions().size() - 1;
            invitation(invitation, request, other.name(), asked)
                    .with("opened_at", sent.minus(Duration.ofMinutes(25)))
                    .with("begun_at", sent.minus(Duration.ofMinutes(22)))
                    .with("sent_at", sent)
                    .with("last_sent_at", sent)
                    .with("read_at", unread ? null : sent.plus(Duration.ofHours(3)))
                    .with("unread", unread)
                    .with(
                            "helpful_at",
                            unread || number % 3 == 0 ? null : sent.plus(Duration.ofHours(4)))
                    .insert();
            scorecard(
                    id("scorecard " + number + " " + rater),
                    subject,
                    start,
                    sent,
                    OTHER,
                    invitation,
                    other.name(),
                    other.levels(),
                    labels);
        }
    }

    /** Somebody who has not opened it yet, and somebody who had no time. */
    private void waitingAndPast() {
        var last = files.sessions().size() - 2;
        var session = files.sessions().get(last);
        var asked = today.minusDays(2).atTime(19, 40).toInstant(ZoneOffset.UTC);
        var request = request("waiting", session, id("session " + last), asked);
        invitation(id("waiting invitation"), request, "Ms Okafor", asked)
                .with("opened_at", null)
                .insert();
        invitation(id("declined invitation"), request, "Jonas", asked)
                .with("opened_at", asked.plus(Duration.ofHours(14)))
                .with("declined_at", asked.plus(Duration.ofHours(14)))
                .with("decline_reason", "Exams until Friday, gladly after that.")
                .insert();
    }

    private UUID request(String of, SampleSession session, UUID subject, Instant asked) {
        var request = id("request " + of);
        rows.into("feedback_request")
                .with("id", request)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("asker_name", name)
                .with("subject_type", "session")
                .with("subject_id", subject)
                .with("title", question(session.questions().getFirst()).text())
                .with("occasion", subject)
                .with("shown", "ANSWER,TIMES")
                .with("focus", "Could you follow the story from the start to the result?")
                .with("created_at", asked)
                .insert();
        return request;
    }

    private Rows.Row invitation(UUID id, UUID request, String rater, Instant asked) {
        var expires = asked.plus(Duration.ofDays(14));
        var link = id("link of " + id);
        rows.into("share_link")
                .with("id", link)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("purpose", "feedback")
                .with("subject_id", id)
                .with("token_hash", SecretToken.random().hash())
                .with("created_at", asked)
                .with("expires_at", expires)
                .insert();
        return rows.into("feedback_invitation")
                .with("id", id)
                .with("version", 0)
                .with("owner_id", person.value())
                .with("request_id", request)
                .with("link_id", link)
                .with("rater_name", rater)
                .with("asked_at", asked)
                .with("expires_at", expires)
                .with("decline_reason", "")
                .with("reply", "");
    }

    private void scorecard(
            UUID id,
            UUID subject,
            Instant start,
            Instant sent,
            String by,
            UUID rater,
            String raterName,
            Levels levels,
            HashSet<String> labels) {
        turn++;
        rows.into("scorecard")
                .with("id", id)
                .with("version", 0)
                .with("subject_type", "session")
                .with("subject_id", subject)
                .with("owner_id", person.value())
                .with("occasion_id", subject)
                .with("occurred_at", start)
                .with("rater_kind", by.equals(SELF) ? "SELF" : "OTHER")
                .with("rater_id", rater)
                .with("rater_name", raterName)
                .with("rubric_version_id", rubric.versionId())
                .with("strength", files.words().strength(by, turn))
                .with("next_step", files.words().nextStep(by, turn))
                .with("created_at", sent.minus(Duration.ofMinutes(9)))
                .with("updated_at", sent)
                .with("sent_at", sent)
                .insert();
        for (var position = 0; position < rubric.criteria().size(); position++) {
            rating(id, position, by, levels.levels().get(position));
        }
        for (var label : labels) {
            rows.into("scorecard_label").with("scorecard_id", id).with("label", label).insert();
        }
    }

    private void rating(UUID scorecard, int position, String by, @Nullable Integer level) {
        var criterion = rubric.criteria().get(position).key();
        rows.into("scorecard_rating")
                .with("scorecard_id", scorecard)
                .with("position", position)
                .with("criterion", criterion)
                .with(
                        "evidence",
                        level == null
                                ? ""
                                : files.words().evidence(criterion, by, level, turn + position))
                .with("no_evidence", false)
                .with("level", level)
                .with("not_observed", level == null)
                .insert();
    }

    private HashSet<String> labels(SampleSession session) {
        var labels = new HashSet<String>();
        for (var key : session.questions()) {
            var question = question(key);
            labels.add("kind:" + question.kind().name());
            question.competencies().forEach(each -> labels.add("competency:" + each.name()));
        }
        return labels;
    }

    private SampleQuestion question(String key) {
        return Objects.requireNonNull(files.questions().get(key), key);
    }

    private @Nullable UUID inBank(SampleQuestion question) {
        return database.sql("select id from question where owner_id is null and text = :text")
                .param("text", question.text())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private static String competencies(SampleQuestion question) {
        return question.competencies().stream()
                .map(Enum::name)
                .collect(Collectors.joining(",", ",", ","));
    }

    private UUID id(String of) {
        return Rows.id(person.value() + " " + of);
    }
}
