package app.rebound.questions;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a change in one transaction, and again where another one got in between: the second time it
 * sees what the other one did. Inside a transaction of the caller it runs once.
 */
@Component
class Retrying {

    private static final int TIMES = 5;

    private final TransactionTemplate transaction;

    Retrying(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    <T> T run(Supplier<T> change) {
        for (var time = 1; ; time++) {
            try {
                return transaction.execute(status -> change.get());
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                if (time == TIMES) {
                    throw e;
                }
            }
        }
    }
}
