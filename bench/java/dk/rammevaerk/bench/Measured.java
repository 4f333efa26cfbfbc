package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times of acts that JMH measured, each in a process of its own.
 *
 * @param milliseconds median and best, by the act and what it was done with
 */
record Measured(Map<String, double[]> milliseconds) {
    private static final int WARM_UP = 8;
    private static final int TIMES = 15;

    /** Measures one act after the other, warm. @param parameter its name, and its values; none when there is none */
    static Measured of(Class<?> benchmark, String parameter, String... values) throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .mode(Mode.SingleShotTime)
                .timeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(WARM_UP)
                .measurementIterations(TIMES)
                .timeout(TimeValue.minutes(10))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx2g", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                        "-Drammevaerk.bench.rows=" + RowFiles.ROWS);
        if (values.length > 0) options.param(parameter, values);
        var times = new TreeMap<String, double[]>();
        for (var result : new Runner(options.build()).run()) {
            var name = result.getParams().getBenchmark();
            var statistics = result.getPrimaryResult().getStatistics();
            var with = values.length > 0 ? result.getParams().getParam(parameter) : "";
            times.put(name.substring(name.lastIndexOf('.') + 1) + with,
                    new double[] {statistics.getPercentile(50), statistics.getMin()});
        }
        return new Measured(times);
    }

    /** Prints how long ours took beside a peer. @param with what both were done with, or empty */
    void compare(String what, String with, String peer, String peersName) {
        var ours = milliseconds.get("ours" + with);
        var theirs = milliseconds.get(peer + with);
        print("%-34s %6.0f ms (best %.0f)   %-28s %6.0f ms (best %.0f)   ours takes %.2f times as long (best %.2f)",
                what, ours[0], ours[1], peersName, theirs[0], theirs[1], ours[0] / theirs[0], ours[1] / theirs[1]);
    }
}
