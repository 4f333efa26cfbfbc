package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.Money;

/** A sum of amounts in øre that stays exact beyond what a long holds. */
final class OereSum {
    private Money before = Money.ZERO;
    private long sum;

    /** @param oere 0 or more */
    void add(long oere) {
        long more = sum + oere;
        if (more < 0) {
            before = total();
            more = oere;
        }
        sum = more;
    }

    Money total() {
        return before.plus(Money.ofOere(sum));
    }
}
