package app.rebound.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A stretch of a person's calendar; days count whole. */
public sealed interface Period {

    /** The last months, today included. */
    record LastMonths(int months) implements Period {
        @Override
        public Instant from(LocalDate today, ZoneId zone) {
            return today.minusMonths(months).atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant until(LocalDate today, ZoneId zone) {
            return today.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Everything there is. */
    record Everything() implements Period {
        @Override
        public Instant from(LocalDate today, ZoneId zone) {
            return Instant.EPOCH;
        }

        @Override
        public Instant until(LocalDate today, ZoneId zone) {
            return today.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** From {@code first} to {@code last}, both included. */
    record Dates(LocalDate first, LocalDate last) implements Period {
        public Dates {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("%s before %s".formatted(last, first));
            }
        }

        @Override
        public Instant from(LocalDate today, ZoneId zone) {
            return first.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant until(LocalDate today, ZoneId zone) {
            return last.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Where it begins for someone in {@code zone}, inclusive. */
    Instant from(LocalDate today, ZoneId zone);

    /** Where it ends for someone in {@code zone}, exclusive. */
    Instant until(LocalDate today, ZoneId zone);
}
