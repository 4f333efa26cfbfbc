package dk.rammevaerk.agreements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a plan of action says will be done.
 *
 * @param toldOn when its status was told last
 */
public record Activity(UUID id, Facts facts, LocalDate toldOn, int version) {
    /** Where it is; this is its one graph. */
    public enum State {
        PLANNED,
        UNDERWAY,
        DONE,
        /** It will not be done. */
        STOPPED;

        private static final Map<State, Set<State>> GRAPH = Map.of(
                PLANNED, Set.of(UNDERWAY, DONE, STOPPED),
                UNDERWAY, Set.of(DONE, STOPPED),
                DONE, Set.of(UNDERWAY),
                STOPPED, Set.of(UNDERWAY));

        public boolean mayBecome(State next) {
            return GRAPH.getOrDefault(this, Set.of()).contains(next);
        }

        public boolean isOver() {
            return this == DONE || this == STOPPED;
        }
    }

    /**
     * What is said of it.
     *
     * @param responsible who does it: an authority, a group, the secretariat
     * @param due when it shall be done, or null
     */
    public record Facts(
            String title,
            String responsible,
            State state,
            String status,
            String nextStep,
            @Nullable LocalDate due) {}

    public boolean isLate(LocalDate today) {
        return !facts.state().isOver() && facts.due() != null && facts.due().isBefore(today);
    }
}
