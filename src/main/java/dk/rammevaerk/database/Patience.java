package dk.rammevaerk.database;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another process does and cannot be subscribed to. */
final class Patience {
    private static final Duration STEP = Duration.ofMillis(2);

    private Patience() {}

    /** Looks again and again until the condition holds (true) or the time is over (false). */
    static boolean until(Duration limit, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (System.nanoTime() - end > 0) {
                return false;
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
        return true;
    }
}
