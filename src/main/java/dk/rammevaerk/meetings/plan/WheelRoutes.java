package dk.rammevaerk.meetings.plan;

import java.util.Optional;
import java.util.SequencedMap;

/**
 * A place on the year wheel where a module above meetings draws the way of one of its matters through the fora; a bean.
 * Whoever fills it cuts what is shown to what the current actor may see.
 */
public interface WheelRoutes {
    /** What can be drawn: its name by the key it has in the address. */
    SequencedMap<String, String> choices();

    /** Empty when there is nothing of that key for the actor to see. */
    Optional<WheelRoute> of(String key);
}
