package app.rebound.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an e-mail address is written down, so that one address is one account. */
final class Emails {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LONGEST = 254;

    private Emails() {}

    /** Without spaces around it and in lower case. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether it could be an address; only a mail sent there would prove it. */
    static boolean isAddress(String normalised) {
        return normalised.length() <= LONGEST && ADDRESS.matcher(normalised).matches();
    }
}
