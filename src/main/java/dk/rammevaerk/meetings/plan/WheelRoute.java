package dk.rammevaerk.meetings.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of one matter through the fora.
 *
 * @param name for example {@code Sag 2026-14: Rammeaftale 2027-28}
 * @param href where it is read
 * @param stops in their order
 */
public record WheelRoute(String name, String href, List<Stop> stops) {
    /** How far it is at a stop. */
    public enum Progress {
        BEHIND,
        HERE,
        LATE,
        AHEAD
    }

    /**
     * A stop.
     *
     * @param forum the code of the forum; null for one outside the fora, which the wheel has no row for
     * @param name of the forum or of what it is instead
     * @param day of the meeting, or the last day; null when none is known
     * @param when that day in words, and what it means
     * @param word how far it is, for those who hear it
     * @param href the agenda item, for those who may open it; or empty
     */
    public record Stop(
            @Nullable String forum,
            String name,
            @Nullable LocalDate day,
            String when,
            String word,
            Progress progress,
            String href) {}

    public WheelRoute {
        stops = List.copyOf(stops);
    }

    /** The year in which the matter is now: of the stop that has it, else of the last one. */
    public Optional<Integer> year() {
        var here = stops.stream()
                .filter(stop -> stop.progress() == Progress.HERE || stop.progress() == Progress.LATE)
                .map(Stop::day)
                .filter(Objects::nonNull)
                .findFirst();
        return here.or(() ->
                        stops.stream().map(Stop::day).filter(Objects::nonNull).max(Comparator.naturalOrder()))
                .map(LocalDate::getYear);
    }
}
