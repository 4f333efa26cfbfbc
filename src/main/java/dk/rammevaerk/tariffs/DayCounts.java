package dk.rammevaerk.tariffs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** The ways of counting, by the names of their rules. */
public final class DayCounts {
    private static final SequencedMap<String, Function<Hours, DayCount>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("hotel", HotelDayCount::new);
        WAYS.put("calendar", _ -> new CalendarDayCount());
        WAYS.put("residence", _ -> new ResidenceDayCount());
    }

    private DayCounts() {}

    /** The names of all rules, in the order in which people are told of them. */
    public static List<String> names() {
        return List.copyOf(WAYS.keySet());
    }

    /** Whether somebody who asks for a rule may choose between the hours; false also when there is no such rule. */
    public static boolean countsHours(String rule) {
        return named(rule, Hours.ELAPSED).filter(DayCount::countsHours).isPresent();
    }

    /** @param hours for the rules that count hours; the others do not ask */
    public static Optional<DayCount> named(String rule, Hours hours) {
        return Optional.ofNullable(WAYS.get(rule)).map(way -> way.apply(hours));
    }
}
