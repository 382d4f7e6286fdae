package app.rebound.interviews.ui;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where somebody listens: in one's own country where we know of one, and a list by country. */
final class HelpLines {

    private static final String BY_COUNTRY = "findahelpline.com";

    private static final Map<String, String> KNOWN =
            Map.of(
                    "AT", "www.telefonseelsorge.at",
                    "AU", "www.lifeline.org.au",
                    "CA", "988.ca",
                    "CH", "www.143.ch",
                    "DE", "www.telefonseelsorge.de",
                    "GB", "www.samaritans.org",
                    "IE", "www.samaritans.org",
                    "NZ", "1737.org.nz",
                    "US", "988lifeline.org");

    private HelpLines() {}

    /** The hosts for somebody who lives by the clocks of {@code zone}. */
    static List<String> near(ZoneId zone) {
        return Stream.concat(Stream.ofNullable(KNOWN.get(country(zone))), Stream.of(BY_COUNTRY))
                .toList();
    }

    private static String country(ZoneId zone) {
        try {
            return TimeZone.getRegion(zone.getId());
        } catch (IllegalArgumentException offsetWithoutCountry) {
            return "";
        }
    }
}
