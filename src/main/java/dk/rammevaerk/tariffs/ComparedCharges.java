package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.Money;

/**
 * The same stays by two rules.
 *
 * @param stays how many have a price by both
 */
public record ComparedCharges(long stays, long firstDays, Money first, long secondDays, Money second) {
    /** How many more days the second rule charges; below 0 when it charges fewer. */
    public long moreDays() {
        return secondDays - firstDays;
    }

    /** How much more the stays cost by the second rule; below 0 when they cost less. */
    public Money more() {
        return second.minus(first);
    }
}
