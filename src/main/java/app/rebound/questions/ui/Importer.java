package app.rebound.questions.ui;

import app.rebound.account.Person;
import app.rebound.account.PersonId;
import app.rebound.account.Role;
import app.rebound.base.format.Formats;
import app.rebound.questions.csv.ImportTarget;
import java.util.List;
import java.util.Locale;

/**
 * Who brings questions in.
 *
 * @param language of questions that don't say theirs
 * @param targets where this person may bring questions
 */
record Importer(PersonId person, Locale language, List<ImportTarget> targets) {

    static Importer of(Person person) {
        return new Importer(
                person.id(),
                Locale.of(Formats.current().locale().getLanguage()),
                person.role() == Role.ADMIN
                        ? List.of(ImportTarget.OWN, ImportTarget.SHARED)
                        : List.of(ImportTarget.OWN));
    }
}
