package dk.rammevaerk.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of the same act, done many times. */
record Times(long[] nanos) {
    /** An act that is measured. */
    interface Act {
        void run() throws Exception;
    }

    Times {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** Does it so many times to warm up, then so many times to measure. */
    static Times of(int warmUp, int measured, Act act) throws Exception {
        for (int i = 0; i < warmUp; i++) act.run();
        var nanos = new long[measured];
        for (int i = 0; i < measured; i++) {
            long begin = System.nanoTime();
            act.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return new Times(nanos);
    }

    /** In milliseconds. @param quantile 0.5 is the median */
    double at(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(quantile * (nanos.length - 1)))] / 1e6;
    }

    double median() {
        return at(0.5);
    }

    /** In milliseconds, of the one that was disturbed least: what to compare when the machine has other work. */
    double best() {
        return at(0);
    }

    /** How often a second, by the median. */
    double perSecond() {
        return 1000 / median();
    }

    static void print(String format, Object... values) {
        System.out.println("  " + String.format(Locale.ROOT, format, values));
    }
}
