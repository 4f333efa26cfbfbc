package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What is asked of every life cycle: it has these edges and no others, and each state is reached from the first. */
public abstract class StateGraphTest<S extends Enum<S>> {
    private final S first;
    private final BiPredicate<S, S> mayBecome;
    private final Set<List<S>> edges;

    /** @param edges from and to, written beside the graph, not taken from it */
    protected StateGraphTest(S first, BiPredicate<S, S> mayBecome, Set<List<S>> edges) {
        this.first = first;
        this.mayBecome = mayBecome;
        this.edges = edges;
    }

    private List<S> states() {
        return List.of(first.getDeclaringClass().getEnumConstants());
    }

    @TestFactory
    Stream<DynamicTest> aStateBecomesAnotherWhenThatIsAnEdgeOfTheGraph() {
        return states().stream().flatMap(from -> states().stream()
                .map(to -> dynamicTest(from + " to " + to, () -> assertThat(mayBecome.test(from, to))
                        .isEqualTo(edges.contains(Arrays.asList(from, to))))));
    }

    @Test
    void everyStateIsReachedFromTheFirst() {
        var reached = new HashSet<>(Set.of(first));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var edge : edges) if (reached.contains(edge.getFirst())) grew |= reached.add(edge.getLast());
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(states());
    }
}
