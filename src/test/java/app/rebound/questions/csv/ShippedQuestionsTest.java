package app.rebound.questions.csv;

import static app.rebound.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.testing.IntegrationTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ShippedQuestionsTest {

    @Autowired ShippedQuestions shipped;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void likeBeforeTheFirstStart() {
        emptyTheSharedBank();
        jdbc.sql("delete from question_import_turn where bank = 'shared'").update();
    }

    @Test
    void theFirstStartFillsTheSharedBank() throws IOException {
        assertThat(shipped.load())
                .isInstanceOfSatisfying(
                        ImportResult.Done.class,
                        done -> {
                            assertThat(done.broughtIn()).isEqualTo(done.counts().all());
                            assertThat(done.broughtIn()).isGreaterThanOrEqualTo(240);
                        });
        assertThat(sharedQuestions()).isGreaterThanOrEqualTo(240);
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        shipped.load();
        var before = sharedQuestions();
        assertThat(shipped.load()).isEqualTo(ImportResult.Done.NOTHING);
        assertThat(sharedQuestions()).isEqualTo(before);
    }

    @Test
    void whatAnAdminDeletedStaysDeleted() throws IOException {
        shipped.load();
        emptyTheSharedBank();
        shipped.load();
        assertThat(sharedQuestions()).isZero();
    }

    @Test
    void twoInstancesThatStartAtOnceLoadThemOnce() throws Exception {
        atOnce(shipped::load, shipped::load);
        assertThat(sharedQuestions()).isEqualTo(differentSharedQuestions()).isPositive();
    }

    /** Gives what is there, by other tests too, to someone else. */
    private void emptyTheSharedBank() {
        jdbc.sql("update question set owner_id = :someone where owner_id is null")
                .param("someone", people.startGuest().id().value())
                .update();
    }

    private long sharedQuestions() {
        return jdbc.sql("select count(*) from question where owner_id is null")
                .query(Long.class)
                .single();
    }

    private long differentSharedQuestions() {
        return jdbc.sql("select count(distinct dedup_key) from question where owner_id is null")
                .query(Long.class)
                .single();
    }
}
