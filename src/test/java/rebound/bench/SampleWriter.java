package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.questions.QuestionValues;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes samples straight into the tables. */
final class SampleWriter {

    private static final int SESSIONS_A_DAY = 3;
    private static final int ANSWERS_A_SESSION = 3;

    /** Sets are made by hand; nobody makes ten thousand. */
    private static final int MOST_SETS = 200;

    private final JdbcTemplate sql;
    private final OffsetDateTime now =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    private final Random levels = new Random(1);

    SampleWriter(JdbcTemplate sql) {
        this.sql = sql;
    }

    Sample write(int rows) {
        var person = person();
        var partner = person();
        var device = device(person);
        var questions = questions(person, rows);
        var sets = sets(person, questions, Math.min(rows, MOST_SETS));
        var sessions = sessions(person, rows);
        var attempts = answers(person, sessions, questions);
        var asked = requests(person, sessions, SecretToken.random());
        scorecards(person, sessions, asked);
        var theirs = sessions(partner, 1);
        answers(partner, theirs, questions);
        var link = SecretToken.random();
        requests(partner, theirs, link);
        var received = received(person, partner, theirs.getFirst(), rows);
        var things = new HashMap<String, Object>();
        things.put(":question", questions.getFirst());
        things.put(":set", sets.getFirst());
        things.put(":session", sessions.getFirst());
        things.put(":attempt", attempts.getFirst());
        things.put(":type", "session");
        things.put(":id", sessions.getFirst());
        things.put(":invitation", received.getFirst());
        things.put("r/:token", link.value());
        things.putAll(realOnes(person, partner, questions, sessions, rows));
        return new Sample(person, device, Map.copyOf(things));
    }

    /**
     * The other half: what is applied for, the interviews that come of it, what they teach, and
     * mock interviews for the next one.
     */
    private Map<String, Object> realOnes(
            PersonId person,
            PersonId partner,
            List<UUID> questions,
            List<UUID> sessions,
            int rows) {
        var things = new HashMap<String, Object>();
        var applications = new BoardWriter(sql, now).write(person, rows, things);
        var interviews = new InterviewWriter(sql, now).write(person, applications, questions, rows);
        var theirs = new InterviewWriter(sql, now).write(partner, List.of(), questions, 1);
        things.put(":interview", interviews.getFirst().id());
        new LessonWriter(sql, now).write(person, questions, sessions, interviews, rows, things);
        new LetterWriter(sql, now).write(person, interviews, rows, things);
        new AdviceWriter(sql, now).write(person, interviews, rows, things);
        new TalkWriter(sql, now).write(person, partner, interviews, theirs, rows, things);
        new RoomWriter(sql, now).write(person, partner, rows, things);
        return things;
    }

    private PersonId person() {
        var person = PersonId.random();
        sql.update(
                """
                insert into person (id, version, display_name, role, appearance, extra_time,
                                    hide_numbers, created_at)
                values (?, 0, 'Sam', 'ADMIN', 'SYSTEM', 'NONE', false, ?)
                """,
                person.value(),
                now);
        return person;
    }

    private SecretToken device(PersonId person) {
        var device = SecretToken.random();
        sql.update(
                """
                insert into device (id, version, person_id, token_hash, label, created_at,
                                    last_used_at)
                values (?, 0, ?, ?, '', ?, ?)
                """,
                UUID.randomUUID(),
                person.value(),
                device.hash(),
                now,
                now);
        return device;
    }

    private List<UUID> questions(PersonId owner, int count) {
        var ids = new ArrayList<UUID>();
        var columns = QuestionValues.COLUMNS;
        var rows =
                new Rows(
                        sql,
                        "insert into question (%s) values (%s)"
                                .formatted(
                                        String.join(", ", columns),
                                        String.join(
                                                ", ", Collections.nCopies(columns.size(), "?"))));
        for (var number = 0; number < count; number++) {
            var values =
                    QuestionValues.of(Optional.of(owner), MadeUp.question(number), now.toInstant());
            ids.add((UUID) values.getFirst());
            rows.add(values.toArray());
        }
        rows.write();
        return ids;
    }

    private List<UUID> sets(PersonId owner, List<UUID> questions, int count) {
        var ids = new ArrayList<UUID>();
        var sets =
                new Rows(
                        sql,
                        """
                        insert into question_set (id, version, owner_id, name, created_at)
                        values (?, 0, ?, ?, ?)
                        """);
        var entries =
                new Rows(
                        sql,
                        """
                        insert into question_set_entry (set_id, position, question_id)
                        values (?, ?, ?)
                        """);
        for (var number = 0; number < count; number++) {
            var set = UUID.randomUUID();
            ids.add(set);
            sets.add(set, owner.value(), "Set %05d".formatted(number), now);
            for (var position = 0; position < Math.min(10, questions.size()); position++) {
                entries.add(set, position, questions.get(position));
            }
        }
        sets.write();
        entries.write();
        return ids;
    }

    /** Sessions three a day, the last one today. */
    private List<UUID> sessions(PersonId owner, int count) {
        var ids = new ArrayList<UUID>();
        var sessions =
                new Rows(
                        sql,
                        """
                        insert into practice_session (id, version, owner_id, mode, question_order,
                            wording, takes, preparation_millis, source, source_name, source_choice,
                            questions, started_at, ended_at, nerves_before, nerves_after, notes,
                            notes_version)
                        values (?, 0, ?, 'COACHED', 'FIXED', 'AS_WRITTEN', 1, 30000, 'DRAWN', '',
                            '', 3, ?, ?, 3, 2, 'Went well.', 0)
                        """);
        for (var number = 0; number < count; number++) {
            var session = UUID.randomUUID();
            ids.add(session);
            var start = startOf(number);
            sessions.add(session, owner.value(), start, start.plusMinutes(10));
        }
        sessions.write();
        return ids;
    }

    private OffsetDateTime startOf(int session) {
        return now.minusDays(session / SESSIONS_A_DAY)
                .minusHours(2 + 3 * (session % SESSIONS_A_DAY));
    }

    private List<UUID> answers(PersonId owner, List<UUID> sessions, List<UUID> questions) {
        var ids = new ArrayList<UUID>();
        var items =
                new Rows(
                        sql,
                        """
                        insert into practice_item (id, version, session_id, position, question_id,
                            text, language, kind, competencies, hint, not_permitted, answer_millis)
                        values (?, 0, ?, ?, ?, ?, 'en', 'BEHAVIOURAL', ',EVIDENCE,', '', false,
                            90000)
                        """);
        var attempts =
                new Rows(
                        sql,
                        """
                        insert into practice_attempt (id, version, owner_id, session_id, item_id,
                            kind, competencies, take, aside, extra_time, mode, started_at,
                            preparation_limit_millis, answer_limit_millis, answer_started_at,
                            preparation_paused_millis, answer_paused_millis, last_input_at,
                            ended_at, answer, answer_version, aloud, key_words, skipped, over_time,
                            used_millis)
                        values (?, 0, ?, ?, ?, 'BEHAVIOURAL', ',EVIDENCE,', 1, false, 'NONE',
                            'COACHED', ?, 30000, 90000, ?, 0, 0, ?, ?,
                            'First I asked what had happened, then I wrote down what we agreed.',
                            1, false, '', false, false, 60000)
                        """);
        for (var number = 0; number < sessions.size(); number++) {
            for (var position = 0; position < ANSWERS_A_SESSION; position++) {
                var item = UUID.randomUUID();
                var attempt = UUID.randomUUID();
                var question = (number + position) % questions.size();
                var start = startOf(number).plusMinutes(3L * position);
                var end = start.plusSeconds(90);
                ids.add(attempt);
                items.add(
                        item,
                        sessions.get(number),
                        position,
                        questions.get(question),
                        MadeUp.question(question).text());
                attempts.add(
                        attempt,
                        owner.value(),
                        sessions.get(number),
                        item,
                        start,
                        start.plusSeconds(30),
                        end,
                        end);
            }
        }
        items.write();
        attempts.write();
        return ids;
    }

    /** One request with one invitation for each session; the link of the first is {@code first}. */
    private List<UUID> requests(PersonId owner, List<UUID> sessions, SecretToken first) {
        var ids = new ArrayList<UUID>();
        var requests =
                new Rows(
                        sql,
                        """
                        insert into feedback_request (id, version, owner_id, asker_name,
                            subject_type, subject_id, title, occasion, shown, focus, created_at)
                        values (?, 0, ?, 'Sam', 'session', ?, 'Three questions', ?, 'ANSWER',
                            'The ending', ?)
                        """);
        var links =
                new Rows(
                        sql,
                        """
                        insert into share_link (id, version, owner_id, purpose, subject_id,
                            token_hash, created_at, expires_at)
                        values (?, 0, ?, 'feedback', ?, ?, ?, ?)
                        """);
        var invitations =
                new Rows(
                        sql,
                        """
                        insert into feedback_invitation (id, version, owner_id, request_id,
                            link_id, rater_name, asked_at, expires_at, decline_reason, reply)
                        values (?, 0, ?, ?, ?, 'Alex', ?, ?, '', '')
                        """);
        for (var number = 0; number < sessions.size(); number++) {
            var request = UUID.randomUUID();
            var link = UUID.randomUUID();
            var invitation = UUID.randomUUID();
            var session = sessions.get(number);
            var asked = startOf(number).plusMinutes(20);
            var token = number == 0 ? first : SecretToken.random();
            ids.add(invitation);
            requests.add(request, owner.value(), session, session, asked);
            links.add(link, owner.value(), invitation, token.hash(), asked, now.plusDays(14));
            invitations.add(invitation, owner.value(), request, link, asked, now.plusDays(14));
        }
        requests.write();
        links.write();
        invitations.write();
        return ids;
    }

    /** So many requests of the partner, kept by the person. */
    private List<UUID> received(PersonId person, PersonId partner, UUID session, int count) {
        var ids = requests(partner, Collections.nCopies(count, session), SecretToken.random());
        var keep = new Rows(sql, "update feedback_invitation set kept_by = ? where id = ?");
        ids.forEach(id -> keep.add(person.value(), id));
        keep.write();
        return ids;
    }

    /** Each session rated by the person and by whom they asked, on every criterion. */
    private void scorecards(PersonId owner, List<UUID> sessions, List<UUID> invitations) {
        var rubric = sql.queryForList("select id from rubric_version", UUID.class).getFirst();
        var criteria =
                sql.queryForList(
                        "select criterion_key from criterion order by position", String.class);
        var scorecards =
                new Rows(
                        sql,
                        """
                        insert into scorecard (id, version, subject_type, subject_id, owner_id,
                            occasion_id, occurred_at, rater_kind, rater_id, rater_name,
                            rubric_version_id, strength, next_step, created_at, updated_at, sent_at)
                        values (?, 0, 'session', ?, ?, ?, ?, ?, ?, ?, ?, 'A clear ending',
                            'Next time, try a figure', ?, ?, ?)
                        """);
        var ratings =
                new Rows(
                        sql,
                        """
                        insert into scorecard_rating (scorecard_id, position, criterion, evidence,
                            no_evidence, level, not_observed)
                        values (?, ?, ?, 'Named what was agreed and with whom.', false, ?, false)
                        """);
        for (var number = 0; number < sessions.size(); number++) {
            var at = startOf(number);
            for (var self : List.of(true, false)) {
                var card = UUID.randomUUID();
                var session = sessions.get(number);
                scorecards.add(
                        card,
                        session,
                        owner.value(),
                        session,
                        at,
                        self ? "SELF" : "OTHER",
                        self ? owner.value() : invitations.get(number),
                        self ? "" : "Alex",
                        rubric,
                        at,
                        at,
                        at);
                for (var position = 0; position < criteria.size(); position++) {
                    ratings.add(card, position, criteria.get(position), levels.nextInt(2, 6));
                }
            }
        }
        scorecards.write();
        ratings.write();
        sql.update(
                """
                update feedback_invitation set opened_at = asked_at, begun_at = asked_at,
                    sent_at = asked_at, last_sent_at = asked_at, unread = true
                where owner_id = ?
                """,
                owner.value());
    }
}
