package app.rebound.testing;

import app.rebound.account.Accounts;
import app.rebound.account.Administration;
import app.rebound.account.People;
import app.rebound.account.Person;
import app.rebound.account.RoleChangeResult;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** New people for one test: guests, people with an account, admins. */
@Component
public class TestPeople {

    /** The password of every account made here. */
    public static final String PASSWORD = "heron lamp violet 42";

    private final People people;
    private final Accounts accounts;
    private final Administration administration;

    TestPeople(People people, Accounts accounts, Administration administration) {
        this.people = people;
        this.accounts = accounts;
        this.administration = administration;
    }

    public Person guest() {
        return people.startGuest();
    }

    /** Someone with an account under an e-mail of their own and {@link #PASSWORD}. */
    public Person account() {
        var email = newEmail();
        accounts.signUp(email, PASSWORD, "192.0.2.1");
        return asAnAdmin(() -> administration.accounts(email, PageRequest.of(0, 1)).getFirst());
    }

    /** Someone with an account who is an admin. */
    public Person admin() {
        var person = account();
        return asAnAdmin(() ->
                switch (administration.makeAdmin(person.id())) {
                    case RoleChangeResult.Changed(var admin) -> admin;
                    case RoleChangeResult.LastAdmin(), RoleChangeResult.NotFound() ->
                            throw new AssertionError("could not be made an admin");
                });
    }

    /** An e-mail nobody has. */
    public static String newEmail() {
        return "ana." + UUID.randomUUID() + "@example.org";
    }

    private static <T> T asAnAdmin(Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        try {
            var admin = SecurityContextHolder.createEmptyContext();
            admin.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            "test", "", AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
            SecurityContextHolder.setContext(admin);
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
