package app.rebound.questions;

import app.rebound.account.PersonId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often who practised what. */
@Component
class PracticeCount {

    private final JdbcClient jdbc;

    PracticeCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more; safe when two sessions end at the same moment. */
    void add(PersonId person, QuestionId question, Instant at) {
        if (!increase(person, question, at)) {
            jdbc.sql(
                            """
                            insert into question_practised (person_id, question_id, times, last_at)
                            values (:person, :question, 0, :at)
                            on conflict do nothing
                            """)
                    .param("person", person.value())
                    .param("question", question.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            increase(person, question, at);
        }
    }

    Practised of(PersonId person, QuestionId question) {
        return jdbc.sql(
                        """
                        select times, last_at from question_practised
                        where person_id = :person and question_id = :question
                        """)
                .param("person", person.value())
                .param("question", question.value())
                .query((row, number) ->
                        new Practised(
                                row.getInt("times"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(Practised.NEVER);
    }

    private boolean increase(PersonId person, QuestionId question, Instant at) {
        return jdbc.sql(
                                """
                                update question_practised
                                set times = times + 1,
                                    last_at = case when last_at < :at then :at else last_at end
                                where person_id = :person and question_id = :question
                                """)
                        .param("person", person.value())
                        .param("question", question.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
