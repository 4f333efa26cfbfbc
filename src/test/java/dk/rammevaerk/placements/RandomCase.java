package dk.rammevaerk.placements;

import dk.rammevaerk.facilities.FacilityRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A small register and a few placements, with borders and contradictions far more often than in life. */
record RandomCase(List<Facility> facilities, List<Placement> placements, CountedYear year) {
    /** What is wrong in a row of the register. */
    enum Wrong {
        NOTHING,
        GROUPS,
        FIRST_DAY,
        LAST_DAY
    }

    record Facility(
            String department,
            String paragraph,
            String operatorKind,
            String groups,
            LocalDate from,
            @Nullable LocalDate lastDay,
            Wrong wrong) {
        String row() {
            return RandomCase.row(
                    department,
                    operatorKind,
                    paragraph,
                    wrong == Wrong.GROUPS ? "Angst|Skruk" : groups,
                    wrong == Wrong.FIRST_DAY ? "snart" : from,
                    wrong == Wrong.LAST_DAY ? "senere" : lastDay);
        }
    }

    record Placement(
            String reference,
            String buyer,
            String department,
            String paragraph,
            LocalDate from,
            @Nullable LocalDate lastDay) {
        Placement from(LocalDate day) {
            return new Placement(reference, buyer, department, paragraph, day, lastDay);
        }

        Placement to(LocalDate day) {
            return new Placement(reference, buyer, department, paragraph, from, day);
        }
    }

    private static final List<String> PARAGRAPHS = List.of("SEL §107", "ABL §105+SEL §85");
    private static final List<String> OPERATOR_KINDS = List.of("kommunal", "regional", "privat", "selvejende", "fond");
    private static final List<String> GROUPS =
            List.of("", "Angst", "Demens", "Angst|Demens", "Angst|angst", "Udviklingsforstyrrelse|Autismespektrum");
    private static final List<String> BUYERS = List.of("0779", "0671", "0101");

    /** @param isTidy the register answers for all days, once */
    static RandomCase of(Random random, boolean isTidy) {
        int year = 2019 + random.nextInt(7);
        var facilities = new ArrayList<Facility>();
        for (var department : List.of("Birk", "Bøg")) {
            for (var paragraph : PARAGRAPHS) facilities.addAll(facilities(random, year, department, paragraph, isTidy));
        }
        var placements = new ArrayList<Placement>();
        for (int i = random.nextInt(9); i >= 0; i--) placements.add(placement(random, year));
        var counted = random.nextBoolean() ? CountedYear.of(year) : new CountedYear(year, day(random, year));
        return new RandomCase(facilities, placements, counted);
    }

    /** Many departments and placements, none of them wrong. */
    static RandomCase large(Random random, int size) {
        var first = LocalDate.of(2024, 1, 1);
        var facilities = new ArrayList<Facility>();
        for (int i = 0; i < size / 20; i++) {
            facilities.add(facility(random, "Afdeling " + i, any(random, PARAGRAPHS), first, null, true));
        }
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < size; i++) {
            var facility = facilities.get(random.nextInt(facilities.size()));
            var from = first.plusDays(random.nextInt(360));
            placements.add(new Placement(
                    "P" + random.nextInt(size / 2),
                    any(random, BUYERS),
                    facility.department(),
                    facility.paragraph(),
                    from,
                    from.plusDays(random.nextInt(9))));
        }
        return new RandomCase(facilities, placements, CountedYear.of(2024));
    }

    private static List<Facility> facilities(
            Random random, int year, String department, String paragraph, boolean isTidy) {
        var facilities = new ArrayList<Facility>();
        var from = LocalDate.of(year - 3, 1, 1);
        for (int i = random.nextInt(4); i > 0; i--) {
            var next = day(random, year);
            if (!next.isAfter(from)) continue;
            facilities.add(facility(random, department, paragraph, from, next.minusDays(1), isTidy));
            int stumble = isTidy || random.nextInt(3) > 0 ? 0 : random.nextInt(-20, 20);
            from = next.plusDays(stumble);
        }
        if (isTidy || random.nextInt(5) > 0) {
            facilities.add(facility(random, department, paragraph, from, null, isTidy));
        }
        Collections.shuffle(facilities, random);
        return facilities;
    }

    private static Facility facility(
            Random random,
            String department,
            String paragraph,
            LocalDate from,
            @Nullable LocalDate lastDay,
            boolean isTidy) {
        var wrong = isTidy || random.nextInt(10) > 0 ? Wrong.NOTHING : any(random, List.of(Wrong.values()));
        return new Facility(
                department, paragraph, any(random, OPERATOR_KINDS), any(random, GROUPS), from, lastDay, wrong);
    }

    private static Placement placement(Random random, int year) {
        var from = day(random, year);
        var other = random.nextInt(4) == 0 ? from : day(random, year);
        boolean goesOn = random.nextInt(3) == 0;
        return new Placement(
                "P" + random.nextInt(3),
                any(random, BUYERS),
                random.nextInt(15) == 0 ? "Ask" : random.nextBoolean() ? "Birk" : "Bøg",
                any(random, PARAGRAPHS),
                other.isBefore(from) ? other : from,
                goesOn ? null : other.isBefore(from) ? from : other);
    }

    /** Often on a border. */
    private static LocalDate day(Random random, int year) {
        int near = year + random.nextInt(-1, 2);
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(near, 1, 1);
            case 1 -> LocalDate.of(near, 12, 31);
            case 2 -> LocalDate.of(near, 3, 1).minusDays(random.nextInt(2));
            default -> LocalDate.of(near, 1, 1).plusDays(random.nextInt(366));
        };
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    RandomCase with(List<Placement> others) {
        return new RandomCase(facilities, others, year);
    }

    FacilityRegister register() {
        return Counting.register(facilities.stream().map(Facility::row).collect(Collectors.joining()))
                .register();
    }

    Placements read(FacilityRegister register) {
        var rows = placements.stream()
                .map(placement -> row(
                        placement.reference(),
                        placement.buyer(),
                        placement.paragraph().replace("§", "§ "),
                        placement.department(),
                        placement.from(),
                        placement.lastDay()))
                .collect(Collectors.joining());
        return Counting.placements(rows, register).placements();
    }

    Cube cube(List<Dimension> dimensions) {
        var register = register();
        return FullYearPersons.count(read(register), register, year, dimensions);
    }

    private static String row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .collect(Collectors.joining(";"))
                + "\n";
    }
}
