package app.rebound.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.account.People;
import app.rebound.account.PersonId;
import app.rebound.base.SecretToken;
import app.rebound.testing.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class ShareLinksTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired ShareLinks links;
    @Autowired ShareLinkData data;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired JdbcTemplate database;
    @Autowired TransactionTemplate transaction;

    private final UUID subject = UUID.randomUUID();
    private PersonId owner = PersonId.random();

    @BeforeEach
    void someone() {
        owner = people.startGuest().id();
    }

    @Test
    void aLinkOpensWhatItWasMadeFor() {
        var link = linkUntil(inAWeek());
        assertThat(links.open(link.token(), "tea"))
                .hasValueSatisfying(open -> {
                    assertThat(open.id()).isEqualTo(link.id());
                    assertThat(open.owner()).isEqualTo(owner);
                    assertThat(open.subject()).isEqualTo(subject);
                });
    }

    @Test
    void aLinkOpensNothingElse() {
        assertThat(links.open(linkUntil(inAWeek()).token(), "coffee")).isEmpty();
    }

    @Test
    void anUnknownLinkOpensNothing() {
        assertThat(links.open(SecretToken.random(), "tea")).isEmpty();
        assertThat(links.open(new SecretToken("ü".repeat(5000)), "tea")).isEmpty();
    }

    @Test
    void aLinkOpensNothingFromTheMomentItExpires() {
        assertThat(links.open(linkUntil(clock.instant()).token(), "tea")).isEmpty();
    }

    @Test
    void aRevokedLinkOpensNothing() {
        var link = linkUntil(inAWeek());
        links.revoke(owner, link.id());
        assertThat(links.open(link.token(), "tea")).isEmpty();
    }

    @Test
    void nobodyElseCanRevokeALink() {
        var link = linkUntil(inAWeek());
        links.revoke(people.startGuest().id(), link.id());
        assertThat(links.open(link.token(), "tea")).isPresent();
    }

    @Test
    void theSecretItselfIsNeverStored() {
        var link = linkUntil(inAWeek());
        var row = database.queryForMap("select * from share_link where id = ?", link.id().value());
        assertThat(row.values().toString()).doesNotContain(link.token().value());
        assertThat(data.export(owner).toString())
                .doesNotContain(link.token().value())
                .doesNotContain(link.token().hash());
    }

    @Test
    void theLinksOfAnErasedPersonOpenNothing() {
        var link = linkUntil(inAWeek());
        transaction.executeWithoutResult(status -> data.erase(owner));
        assertThat(links.open(link.token(), "tea")).isEmpty();
    }

    private NewLink linkUntil(Instant expiresAt) {
        return links.create(owner, "tea", subject, expiresAt);
    }

    private Instant inAWeek() {
        return clock.instant().plus(WEEK);
    }
}
