package dk.rammevaerk.agreements;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an authority states about its services for the period.
 *
 * @param authority its code
 * @param statedOn when it was said last
 */
public record AuthorityStatement(UUID id, String authority, Facts facts, LocalDate statedOn, int version) {
    public enum Kind {
        /** It takes a service over from the region. */
        TAKEOVER,
        OPENING,
        CLOSURE
    }

    /** @param from the day it takes effect, or null while that is not known */
    public record Facts(
            Kind kind, String facility, @Nullable LocalDate from, String note) {}
}
