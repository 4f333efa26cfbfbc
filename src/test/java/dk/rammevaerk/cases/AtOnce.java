package dk.rammevaerk.cases;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.SignedInAs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several people act at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Begins all acts together, each in a thread that is signed in with these grants.
     *
     * @return of each what it gave, or the exception it ended with
     */
    public static List<Object> run(List<Callable<Object>> acts, Grant... grants) throws InterruptedException {
        var together = new CyclicBarrier(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var all = new ArrayList<Future<Object>>();
            for (var act : acts) {
                all.add(threads.submit(() -> {
                    SignedInAs.somebodyWith(grants);
                    together.await();
                    return act.call();
                }));
            }
            var results = new ArrayList<Object>();
            for (var one : all) {
                try {
                    results.add(one.get());
                } catch (ExecutionException failed) {
                    results.add(failed.getCause());
                }
            }
            return results;
        }
    }
}
