package app.rebound.questions.csv;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one import at a time into the same questions, also with several instances running. */
@Component
class ImportTurns {

    private static final String SHARED = "shared";

    private final JdbcClient jdbc;

    ImportTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes sure that there is a turn to take, visible to all. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void prepare(Destination destination) {
        jdbc.sql(
                        "insert into question_import_turn (bank, owner_id) values (:bank, :owner)"
                                + " on conflict do nothing")
                .param("bank", bank(destination))
                .param("owner", destination.owner().map(owner -> owner.value()).orElse(null))
                .update();
    }

    /** Takes the turn until the end of the transaction; false where someone else has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(Destination destination) {
        return jdbc.sql(
                        "select bank from question_import_turn where bank = :bank"
                                + " for update skip locked")
                .param("bank", bank(destination))
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Whether the shipped questions were loaded once, whatever became of them. */
    boolean shippedBefore() {
        return jdbc.sql(
                        "select shipped_at is not null from question_import_turn where bank = :bank")
                .param("bank", SHARED)
                .query(Boolean.class)
                .single();
    }

    /** Remembers that the shipped questions were loaded. */
    void shipped(Instant at) {
        jdbc.sql("update question_import_turn set shipped_at = :at where bank = :bank")
                .param("at", Timestamp.from(at))
                .param("bank", SHARED)
                .update();
    }

    private static String bank(Destination destination) {
        return destination.owner().map(owner -> owner.value().toString()).orElse(SHARED);
    }
}
