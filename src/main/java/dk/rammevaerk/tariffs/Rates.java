package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Symbols;
import dk.rammevaerk.kernel.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What a day costs at each facility, by date. A rate holds from its date until the facility's next; before the first there is
 * none. A rate that somebody wrote but that cannot be read stands here too, as one in doubt: on its dates no earlier rate
 * answers in its stead. Dates are days since 1970-01-01, amounts øre.
 */
public final class Rates {
    /** No such facility, or no rate on that date. */
    static final int NONE = Symbols.NONE;

    private static final long IN_DOUBT = -1;

    private final String file;
    private final Symbols facilities = new Symbols();
    /** Where the rates of each facility begin in the columns below; they end where those of the next begin. */
    private final int[] first;

    private final int[] from;
    private final int[] until;
    private final long[] oere;
    private final int[] line;

    private Rates(Builder builder) {
        file = builder.file;
        var all = builder.all();
        first = new int[all.size() + 1];
        int size = all.values().stream().mapToInt(Map::size).sum();
        from = new int[size];
        until = new int[size];
        oere = new long[size];
        line = new int[size];
        all.forEach(this::add);
    }

    private void add(String facility, NavigableMap<Integer, Entry> entries) {
        int symbol = facilities.of(facility);
        int place = first[symbol];
        for (var entry : entries.entrySet()) {
            var next = entries.higherKey(entry.getKey());
            from[place] = entry.getKey();
            until[place] = next == null ? Integer.MAX_VALUE : next;
            oere[place] = entry.getValue().oere();
            line[place] = entry.getValue().line();
            place++;
        }
        first[symbol + 1] = place;
    }

    public String file() {
        return file;
    }

    /** The number of a facility, or {@link #NONE}. */
    int facility(String name) {
        return facilities.find(name);
    }

    /** The numbers of all facilities that are called by symbols elsewhere, {@link #NONE} for those that are unknown here. */
    int[] facilities(Symbols names) {
        var numbers = new int[names.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = facility(names.text(i));
        return numbers;
    }

    /** The rate that holds on a date, or {@link #NONE} before the facility's first. */
    int on(int facility, int date) {
        int low = first[facility];
        int high = first[facility + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] <= date) low = middle + 1;
            else high = middle;
        }
        return low == first[facility] ? NONE : low - 1;
    }

    /** The facility's first rate. */
    int firstOf(int facility) {
        return first[facility];
    }

    int from(int rate) {
        return from[rate];
    }

    /** The date of the facility's next rate; after all dates for the last. */
    int until(int rate) {
        return until[rate];
    }

    boolean isInDoubt(int rate) {
        return oere[rate] == IN_DOUBT;
    }

    /** Of one day; asked only of rates that are not in doubt. */
    long oere(int rate) {
        return oere[rate];
    }

    /** Where the rate stands in the file; of one in doubt, the row that makes it so. */
    int line(int rate) {
        return line[rate];
    }

    /** Rates that are being gathered, in any order. */
    public static final class Builder {
        private final String file;
        private final Map<String, NavigableMap<Integer, Entry>> facilities = new HashMap<>();

        /** The line of the first rate without a date, by facility. */
        private final Map<String, Integer> undated = new HashMap<>();

        /** @param file as faults call it */
        public Builder(String file) {
            this.file = file;
        }

        /**
         * A rate, unless the facility has one from the same date: then both are in doubt.
         *
         * @param rate of one day, not negative
         */
        public void add(String facility, LocalDate from, Money rate, int line) {
            if (rate.compareTo(Money.ZERO) < 0) throw new IllegalArgumentException("A rate below nothing");
            put(facility, from, new Entry(rate.oere(), line));
        }

        /** A rate of which nobody knows how much it is. */
        public void doubt(String facility, LocalDate from, int line) {
            put(facility, from, new Entry(IN_DOUBT, line));
        }

        private void put(String facility, LocalDate from, Entry entry) {
            facilities
                    .computeIfAbsent(facility, _ -> new TreeMap<>())
                    .merge(day(from), entry, (_, later) -> new Entry(IN_DOUBT, later.line()));
        }

        /** A rate of which nobody knows from when it holds: it may be the one of any date, so no other answers. */
        public void doubt(String facility, int line) {
            undated.putIfAbsent(facility, line);
        }

        private NavigableMap<String, NavigableMap<Integer, Entry>> all() {
            var all = new TreeMap<>(facilities);
            undated.forEach((facility, line) ->
                    all.put(facility, new TreeMap<>(Map.of(Integer.MIN_VALUE, new Entry(IN_DOUBT, line)))));
            return all;
        }

        private static int day(LocalDate date) {
            return Math.toIntExact(date.toEpochDay());
        }

        /** Where the rate stands that the facility already has from a date. */
        OptionalInt line(String facility, LocalDate from) {
            var entries = facilities.get(facility);
            var entry = entries == null ? null : entries.get(day(from));
            return entry == null ? OptionalInt.empty() : OptionalInt.of(entry.line());
        }

        public Rates build() {
            return new Rates(this);
        }
    }

    private record Entry(long oere, int line) {}
}
