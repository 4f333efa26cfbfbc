package dk.rammevaerk.cases.tasks;

import java.util.List;

/**
 * How far the authorities are with what they all got at once.
 *
 * @param given how many have it to do, those that are done among them; not those of which it was given up
 * @param missing the codes of those that have not done it
 */
public record Together(int given, int done, List<String> missing) {
    public Together {
        missing = List.copyOf(missing);
    }
}
