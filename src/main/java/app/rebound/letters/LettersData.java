package app.rebound.letters;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's letters, to take along or to have gone. */
@Component
class LettersData implements PersonalData {

    private static final int BEFORE_INTERVIEWS = 10;

    private final LetterRepository letters;

    LettersData(LetterRepository letters) {
        this.letters = letters;
    }

    @Override
    public String section() {
        return "letters";
    }

    @Override
    @Transactional(readOnly = true)
    public Object export(PersonId person) {
        return letters.findAllOf(person.value()).stream().map(LetterEntity::toLetter).toList();
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        letters.deleteByOwner(person.value());
    }

    @Override
    public int getOrder() {
        return BEFORE_INTERVIEWS;
    }
}
