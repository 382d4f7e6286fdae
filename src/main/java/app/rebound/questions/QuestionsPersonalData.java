package app.rebound.questions;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own questions, sets, notes, drafts and practice counts. */
@Component
class QuestionsPersonalData implements PersonalData {

    /** After the modules whose tables point at questions, before people themselves. */
    private static final int ORDER = 50;

    private final QuestionRepository questions;
    private final QuestionSets sets;
    private final QuestionDraftRepository drafts;
    private final JdbcClient jdbc;

    QuestionsPersonalData(
            QuestionRepository questions,
            QuestionSets sets,
            QuestionDraftRepository drafts,
            JdbcClient jdbc) {
        this.questions = questions;
        this.sets = sets;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public String section() {
        return "questions";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        return new Export(
                questions.findByOwnerIdOrderByCreatedAtAscIdAsc(person.value()).stream()
                        .map(QuestionEntity::toQuestion)
                        .toList(),
                sets.all(person),
                notes(person),
                practised(person),
                drafts.findByPersonId(person.value()).stream()
                        .map(QuestionDraftEntity::toDraft)
                        .toList());
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        for (var table : List.of("question_note", "question_practised", "question_draft")) {
            delete(table, "person_id", person);
        }
        delete("question_set", "owner_id", person);
        delete("question", "owner_id", person);
    }

    private void delete(String table, String column, PersonId person) {
        jdbc.sql("delete from " + table + " where " + column + " = :person")
                .param("person", person.value())
                .update();
    }

    private List<Map<String, Object>> notes(PersonId person) {
        return jdbc.sql(
                        """
                        select n.at, n.text, n.question_id, q.text as question
                        from question_note n join question q on q.id = n.question_id
                        where n.person_id = :person order by n.at, n.id
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        Map.<String, Object>of(
                                "at", row.getObject("at", OffsetDateTime.class).toInstant(),
                                "questionId", row.getObject("question_id", UUID.class),
                                "question", row.getString("question"),
                                "text", row.getString("text")))
                .list();
    }

    private List<Map<String, Object>> practised(PersonId person) {
        return jdbc.sql(
                        """
                        select p.times, p.last_at, p.question_id, q.text as question
                        from question_practised p join question q on q.id = p.question_id
                        where p.person_id = :person order by p.last_at, q.id
                        """)
                .param("person", person.value())
                .query((row, number) ->
                        Map.<String, Object>of(
                                "questionId", row.getObject("question_id", UUID.class),
                                "question", row.getString("question"),
                                "times", row.getInt("times"),
                                "last", row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Export(
            List<Question> own,
            List<QuestionSet> sets,
            List<Map<String, Object>> notes,
            List<Map<String, Object>> practised,
            List<QuestionDraft> drafts) {}
}
