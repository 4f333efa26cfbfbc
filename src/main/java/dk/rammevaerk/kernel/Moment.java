package dk.rammevaerk.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * A moment, to the second, with what the clock in Copenhagen shows then.
 *
 * @param epochSecond elapsed seconds since 1970-01-01T00:00Z
 * @param offset seconds by which the clock is ahead of UTC
 */
public record Moment(long epochSecond, int offset) {
    private static final ZoneRules CLOCK = DanishFormat.ZONE.getRules();

    /** On the clock's face: a day on which the clock is changed has an hour less or more. */
    public static final int SECONDS_PER_DAY = 86_400;

    /**
     * The moment when the clock shows this; of an hour that comes twice, in October, the earlier. Empty for the hour that is
     * skipped in March: the clock never shows it.
     */
    public static Optional<Moment> of(LocalDateTime shown) {
        var offsets = CLOCK.getValidOffsets(shown);
        return offsets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moment(
                        shown.toEpochSecond(offsets.getFirst()),
                        offsets.getFirst().getTotalSeconds()));
    }

    /** The moment itself, whatever place's offset it was written with. */
    public static Moment of(OffsetDateTime written) {
        return of(written.toInstant());
    }

    public static Moment of(Instant moment) {
        return new Moment(moment.getEpochSecond(), CLOCK.getOffset(moment).getTotalSeconds());
    }

    /** What the clock shows, as seconds since it showed 1970-01-01T00:00. */
    public long localSecond() {
        return epochSecond + offset;
    }

    /** The date that the clock shows at a {@link #localSecond}, as days since 1970-01-01. */
    public static int dayOf(long localSecond) {
        return (int) Math.floorDiv(localSecond, SECONDS_PER_DAY);
    }

    /** Whether the clock shows exactly 00:00:00 at a {@link #localSecond}. */
    public static boolean isMidnight(long localSecond) {
        return Math.floorMod(localSecond, SECONDS_PER_DAY) == 0;
    }

    public boolean isAfter(Moment other) {
        return epochSecond > other.epochSecond;
    }
}
