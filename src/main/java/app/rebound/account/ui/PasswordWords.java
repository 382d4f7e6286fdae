package app.rebound.account.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.rebound.account.Accounts;
import app.rebound.account.PasswordProblem;
import java.util.Map;

/** What is said about new passwords. */
final class PasswordWords {

    private PasswordWords() {}

    static String help() {
        return translate("account.password.help", least());
    }

    static String of(PasswordProblem problem) {
        return translate(problem.key(), least());
    }

    private static Map<String, Object> least() {
        return Map.of("least", Accounts.SHORTEST_PASSWORD);
    }
}
