package dk.rammevaerk.facilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The register of facilities: which row stands for a service on a day. Days are numbers counted from 1970-01-01, so that a
 * million placements can be looked up in no time; {@link #on} says the same in words.
 *
 * <p>Each service has stretches of days on which the same stands, numbered so that what follows a stretch without a gap has
 * the next number.
 */
public final class FacilityRegister {
    /** No day: the period goes on. */
    public static final int OPEN = Integer.MAX_VALUE;

    /** No row stands for the day. */
    public static final int NONE = -1;

    private static final int NO_TRAIT = -1;

    private final String file;
    private final Services services;
    private final List<Trait> traits;
    private final List<Timeline.Overlap> overlaps = new ArrayList<>();

    /** Where the stretches of a service begin; those of the next one follow. */
    private final int[] begins;

    private final List<Standing> standings = new ArrayList<>();
    private final int[] from;
    private final int[] until;
    private final int[] unbrokenUntil;
    private final int[] trait;

    /** @param doubts by service */
    FacilityRegister(String file, Services services, List<FacilityPeriod> periods, Map<Integer, Doubt> doubts) {
        this.file = file;
        this.services = services;
        var byService = new TreeMap<Integer, List<FacilityPeriod>>();
        for (var period : periods) {
            byService
                    .computeIfAbsent(period.service(), service -> new ArrayList<>())
                    .add(period);
        }
        var stretches = new ArrayList<Timeline.Stretch>();
        begins = new int[services.size() + 1];
        for (int service = 0; service < services.size(); service++) {
            var timeline = new Timeline(byService.getOrDefault(service, List.of()), doubts.get(service));
            stretches.addAll(timeline.stretches());
            overlaps.addAll(timeline.overlaps());
            begins[service + 1] = stretches.size();
        }
        from = new int[stretches.size()];
        until = new int[stretches.size()];
        trait = new int[stretches.size()];
        traits = number(stretches);
        unbrokenUntil = unbroken();
        overlaps.sort(Comparator.comparingInt(Timeline.Overlap::line));
    }

    private List<Trait> number(List<Timeline.Stretch> stretches) {
        Map<Trait, Integer> numbers = new LinkedHashMap<>();
        for (var stretch : stretches) {
            int number = standings.size();
            from[number] = stretch.from();
            until[number] = stretch.until();
            trait[number] = stretch.standing() instanceof Standing.Sound(var said)
                    ? numbers.computeIfAbsent(said, unseen -> numbers.size())
                    : NO_TRAIT;
            standings.add(stretch.standing());
        }
        return List.copyOf(numbers.keySet());
    }

    private int[] unbroken() {
        var ends = new int[until.length];
        for (int service = 0; service + 1 < begins.length; service++) {
            for (int stretch = begins[service + 1] - 1; stretch >= begins[service]; stretch--) {
                boolean goesOn = stretch + 1 < begins[service + 1] && from[stretch + 1] == until[stretch];
                if (trait[stretch] == NO_TRAIT) ends[stretch] = from[stretch];
                else ends[stretch] = goesOn ? ends[stretch + 1] : until[stretch];
            }
        }
        return ends;
    }

    /** Whether there is a row about the service, on any day. */
    public boolean knows(int service) {
        return service + 1 < begins.length && begins[service] < begins[service + 1];
    }

    /** What stands about a service on a day. */
    public Standing on(int service, LocalDate day) {
        int stretch = stretchOn(service, Math.toIntExact(day.toEpochDay()));
        return stretch == NONE ? new Standing.Nothing() : standings.get(stretch);
    }

    /** The stretch that a day of a service lies in, or {@link #NONE}. */
    public int stretchOn(int service, int day) {
        if (service + 1 >= begins.length) return NONE;
        int found = Arrays.binarySearch(from, begins[service], begins[service + 1], day);
        int stretch = found >= 0 ? found : -found - 2;
        return stretch >= begins[service] && day < until[stretch] ? stretch : NONE;
    }

    /** The first day after a stretch, or {@link #OPEN}. */
    public int until(int stretch) {
        return until[stretch];
    }

    /**
     * The first day, from the beginning of a stretch, for which no sound row stands: before it the register answers day
     * for day, stretch by stretch.
     */
    public int unbrokenUntil(int stretch) {
        return unbrokenUntil[stretch];
    }

    /** What stands on the days of a stretch, as a place in {@link #traits}. Only of days before {@link #unbrokenUntil}. */
    public int trait(int stretch) {
        return trait[stretch];
    }

    /** Everything that is said of some service on some day, each once. */
    public List<Trait> traits() {
        return traits;
    }

    public Services services() {
        return services;
    }

    /** The name of the file it was read from. */
    public String file() {
        return file;
    }

    /** In the order of the file. */
    List<Timeline.Overlap> overlaps() {
        return overlaps;
    }
}
