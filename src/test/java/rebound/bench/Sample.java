package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody signed in who has so many of everything: questions, sets, sessions practised three a day
 * and rated by themselves and somebody else, requests for feedback made and received; and one of
 * each, to open its view.
 *
 * @param link the secret of a link that somebody else sent
 */
record Sample(
        PersonId person,
        SecretToken device,
        UUID question,
        UUID set,
        UUID session,
        UUID attempt,
        UUID received,
        SecretToken link) {

    static Sample of(BenchServer server, int rows) {
        var sample =
                server.the(TransactionTemplate.class)
                        .execute(status -> new SampleWriter(server.sql()).write(rows));
        server.analyze();
        return sample;
    }

    String deviceCookie() {
        return "rebound-device=" + device.value();
    }
}
