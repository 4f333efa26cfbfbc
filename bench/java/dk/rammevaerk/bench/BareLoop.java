package dk.rammevaerk.bench;

import dk.rammevaerk.tariffs.Stays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What pricing costs when nothing but its arithmetic is done: arrays in, arrays out, no faults, no rules to choose from. All
 * that depends on the time zone was worked out before: a rate is known by the second and by the date from which it holds.
 */
final class BareLoop {
    private static final int SECONDS_PER_DAY = 86_400;
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final int[] facility;
    private final long[] arrival;
    private final long[] departure;
    private final long[] localArrival;
    private final long[] localDeparture;
    private final int[] firstRate;
    private final int[] date;
    private final long[] second;
    private final long[] rate;
    final int[] days;
    final long[] oere;

    BareLoop(Stays stays, Path rates) throws IOException {
        int size = stays.size();
        facility = new int[size];
        arrival = new long[size];
        departure = new long[size];
        localArrival = new long[size];
        localDeparture = new long[size];
        days = new int[size];
        oere = new long[size];
        int i = 0;
        for (var stay : stays) {
            facility[i] = stay.facilitySymbol();
            arrival[i] = stay.arrival();
            departure[i] = stay.departure();
            localArrival[i] = stay.localArrival();
            localDeparture[i++] = stay.localDeparture();
        }
        var byFacility = new TreeMap<String, List<String[]>>();
        Files.lines(rates).skip(1).map(line -> line.split(";"))
                .forEach(cells -> byFacility.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells));
        int count = byFacility.values().stream().mapToInt(List::size).sum();
        date = new int[count];
        second = new long[count];
        rate = new long[count];
        firstRate = new int[stays.facilities().size() + 1];
        int place = 0;
        for (int symbol = 0; symbol + 1 < firstRate.length; symbol++) {
            for (var cells : byFacility.get(stays.facilities().text(symbol))) {
                var from = LocalDate.parse(cells[1]);
                date[place] = (int) from.toEpochDay();
                second[place] = from.atStartOfDay(ZONE).toEpochSecond();
                rate[place++] = Long.parseLong(cells[2].replace(",", ""));
            }
            firstRate[symbol + 1] = place;
        }
    }

    long price(String rule) {
        return switch (rule) {
            case "hotel" -> hotel();
            case "calendar" -> calendar();
            default -> residence();
        };
    }

    private long hotel() {
        long total = 0;
        for (int i = 0; i < facility.length; i++) {
            long at = arrival[i];
            int charged = (int) ((departure[i] - at) / SECONDS_PER_DAY);
            int end = firstRate[facility[i] + 1];
            int held = firstRate[facility[i]];
            while (held + 1 < end && second[held + 1] <= at) held++;
            long sum = 0;
            int day = 0;
            while (day < charged) {
                int next = charged;
                if (held + 1 < end) {
                    next = (int) Math.min(next, (second[held + 1] - at + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY);
                }
                sum += (next - day) * rate[held++];
                day = next;
            }
            days[i] = charged;
            oere[i] = sum;
            total += sum;
        }
        return total;
    }

    private long calendar() {
        long total = 0;
        for (int i = 0; i < facility.length; i++) {
            int from = (int) (localArrival[i] / SECONDS_PER_DAY);
            int until = (int) ((localDeparture[i] + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY);
            total += price(i, from, Math.max(from + 1, until));
        }
        return total;
    }

    private long residence() {
        long total = 0;
        for (int i = 0; i < facility.length; i++) {
            int from = (int) (localArrival[i] / SECONDS_PER_DAY);
            total += price(i, from, Math.max(from + 1, (int) (localDeparture[i] / SECONDS_PER_DAY)));
        }
        return total;
    }

    private long price(int stay, int from, int until) {
        int end = firstRate[facility[stay] + 1];
        int held = firstRate[facility[stay]];
        while (held + 1 < end && date[held + 1] <= from) held++;
        long sum = 0;
        int day = from;
        while (day < until) {
            int next = held + 1 < end ? Math.min(until, date[held + 1]) : until;
            sum += (next - day) * rate[held++];
            day = next;
        }
        days[stay] = until - from;
        oere[stay] = sum;
        return sum;
    }
}
