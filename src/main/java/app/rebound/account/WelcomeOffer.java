package app.rebound.account;

/** Implemented by modules that offer a visitor to look around as somebody who is made up. */
public interface WelcomeOffer {

    /** Translation key of the verb on the button. */
    String actionKey();

    /** Whom the visitor becomes; there from this call on. */
    PersonId person();

    /** Whether {@code someone} is the one who is made up. */
    boolean isOf(PersonId someone);
}
