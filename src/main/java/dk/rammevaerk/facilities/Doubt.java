package dk.rammevaerk.facilities;

/**
 * A row of the register that does not say on which days it holds. It may be right about any of them, so from its first day on
 * no other row of the service answers.
 *
 * @param service its number in {@link Services}
 * @param from its first day, counted from 1970-01-01; {@link #EVER} when that cannot be trusted either
 */
record Doubt(int line, int service, int from) {
    static final int EVER = Integer.MIN_VALUE;

    /** The one that begins first, or stands first: the other adds nothing to it. */
    static Doubt wider(Doubt one, Doubt other) {
        return other.from < one.from ? other : one;
    }
}
