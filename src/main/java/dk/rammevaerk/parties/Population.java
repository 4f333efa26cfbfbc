package dk.rammevaerk.parties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How many lived in each municipality when they were last counted (Danmarks Statistik, FOLK1A).
 *
 * @param countedOn the day of the count
 * @param inhabitants by the municipality's code; a region has the sum of its municipalities and no number of its own
 */
public record Population(LocalDate countedOn, Map<String, Integer> inhabitants) {
    public Population {
        inhabitants = Map.copyOf(inhabitants);
    }

    /** Empty for a region, and for a municipality that was not counted. */
    public Optional<Integer> of(Authority authority) {
        return Optional.ofNullable(inhabitants.get(authority.code()));
    }
}
