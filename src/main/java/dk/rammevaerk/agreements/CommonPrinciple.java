package dk.rammevaerk.agreements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A joint rule. The first council that adopts it locks it; what puts it into practice may still change.
 *
 * @param whenBroken what happens when somebody does not keep it
 */
public record CommonPrinciple(
        UUID id, String title, String text, String whenBroken, List<Initiative> initiatives, int version) {
    public CommonPrinciple {
        initiatives = List.copyOf(initiatives);
    }

    /**
     * What puts it into practice.
     *
     * @param ended whether it is done or given up
     * @param changes what it said before, the newest first
     */
    public record Initiative(UUID id, String text, boolean ended, List<Change> changes, int version) {
        public Initiative {
            changes = List.copyOf(changes);
        }
    }

    /** @param by the name of the account that changed it */
    public record Change(String was, String reason, Instant at, String by) {}
}
