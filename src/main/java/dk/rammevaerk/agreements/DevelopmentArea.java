package dk.rammevaerk.agreements;

import java.util.List;
import java.util.UUID;

/**
 * A joint professional theme of an agreement, with its plan of action.
 *
 * @param continued whether it is work that goes on from an earlier agreement
 */
public record DevelopmentArea(UUID id, String title, String purpose, boolean continued, List<Activity> activities) {
    public DevelopmentArea {
        activities = List.copyOf(activities);
    }
}
