package app.rebound.rubrics.form;

import app.rebound.account.Person;

/** Whether a reader wants levels with their number or in words alone. */
public enum Numbers {
    SHOWN,
    HIDDEN;

    /** As the person chose in their profile. */
    public static Numbers wantedBy(Person person) {
        return person.hideNumbers() ? HIDDEN : SHOWN;
    }
}
