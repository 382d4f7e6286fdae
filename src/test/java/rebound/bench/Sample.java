package rebound.bench;

import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody signed in who has so many of everything: questions, sets, sessions practised three a day
 * and rated by themselves and somebody else, requests for feedback made and received, applications,
 * real interviews and all that follows from them.
 *
 * @param things one of each, to open its view, by the name that routes have for it
 */
record Sample(PersonId person, SecretToken device, Map<String, Object> things) {

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
