package app.rebound.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.testing.IntegrationTest;
import app.rebound.testing.SignedIn;
import app.rebound.testing.TestPeople;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class MyDataTest {

    private static final String ADDRESS = "192.0.2.8";

    @Autowired MyData data;
    @Autowired People people;
    @Autowired TestPeople testPeople;
    @Autowired List<PersonalData> parts;
    @Autowired JsonMapper json;

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void theExportHasASectionForEveryModuleThatKeepsSomething() {
        var exported = json.readTree(export(testPeople.account()));
        for (var part : parts) {
            assertThat(exported.has(part.section())).as(part.section()).isTrue();
        }
    }

    @Test
    void theExportTellsTheAccountButNoSecret() {
        var person = testPeople.account();
        people.rename(person.id(), "Ana");
        var exported = new String(export(person), StandardCharsets.UTF_8);
        assertThat(exported)
                .contains("\"Ana\"", person.emailAddress().orElseThrow(), "exportedAt")
                .doesNotContain("bcrypt", "asswordHash", "tokenHash");
    }

    @Test
    void sectionsHaveNamesOfTheirOwn() {
        assertThat(parts).extracting(PersonalData::section).doesNotHaveDuplicates();
    }

    @Test
    void thePersonGoesLastWhenEverythingIsErased() {
        assertThat(parts.getLast()).isInstanceOf(AccountData.class);
    }

    @Test
    void aGuestIsErasedWithEverything() {
        var guest = SignedIn.as(people.startGuest());
        assertThat(data.eraseGuest(guest.id())).isTrue();
        assertThat(people.find(guest.id())).isEmpty();
        assertThat(data.eraseGuest(guest.id())).isFalse();
    }

    @Test
    void anAccountIsErasedOnlyWithItsPassword() {
        var person = SignedIn.as(testPeople.account());
        assertThat(data.eraseGuest(person.id())).isFalse();
        assertThat(data.eraseAccount(person.id(), "not the password", ADDRESS))
                .isEqualTo(new ErasureResult.WrongPassword());
        assertThat(people.find(person.id())).isPresent();
        assertThat(data.eraseAccount(person.id(), TestPeople.PASSWORD, ADDRESS))
                .isEqualTo(new ErasureResult.Erased());
        assertThat(people.find(person.id())).isEmpty();
    }

    private byte[] export(Person person) {
        SignedIn.as(person);
        var out = new ByteArrayOutputStream();
        data.export(person.id(), out);
        return out.toByteArray();
    }
}
