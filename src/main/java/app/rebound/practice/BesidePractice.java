package app.rebound.practice;

import app.rebound.account.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Implemented by modules with a word to say before a practice session and after it. */
public interface BesidePractice {

    /** What to have in mind before a session starts, most helpful first. */
    List<Word> before(PersonId person);

    /** What to do after a session that is over. */
    Optional<Word> after(PersonId person, UUID session);

    /**
     * A heading, some lines and a link.
     *
     * @param titleKey translation key of the heading
     * @param lines keys and arguments of what stands under it, one line each
     * @param actionKey translation key of the link
     * @param route the address it leads to
     */
    record Word(String titleKey, List<Line> lines, String actionKey, String route) {}

    /** One line: a translation key with named arguments, in the language of its words. */
    record Line(String key, Map<String, Object> args, Locale language) {}
}
