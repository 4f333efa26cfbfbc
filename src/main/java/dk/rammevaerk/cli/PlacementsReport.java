package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.facilities.FacilitySheet;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Municipalities;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import dk.rammevaerk.placements.PersonDays;
import dk.rammevaerk.placements.PlacementSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was counted, and how people read it.
 *
 * @param placements the sheet that was counted
 * @param facilities what it was counted by
 */
record PlacementsReport(
        Cube cube, String placementsFile, String facilitiesFile, PlacementSheet placements, FacilitySheet facilities) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN_DECIMALS = 2;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.005");

    /** {@code køberkommune}, as the files call it. */
    static String name(Dimension dimension) {
        return CommandTexts.of("dimension." + dimension.jsonName());
    }

    /** {@code Skive Kommune} for {@code 0779}, {@code selvejende} for {@code self-governing}; others as they are. */
    static String shown(Dimension dimension, String value) {
        return switch (dimension) {
            case BUYER -> Municipalities.name(value);
            case OPERATOR -> CommandTexts.of("operator." + value);
            case PARAGRAPH, TARGET_GROUP -> value;
        };
    }

    List<String> shown(Cube.Row row) {
        var shown = new ArrayList<String>();
        for (int i = 0; i < row.values().size(); i++) {
            shown.add(shown(cube.dimensions().get(i), row.values().get(i)));
        }
        return shown;
    }

    /** {@code 12,35}; what is too little for two decimals is not shown as nothing. */
    static String shown(PersonDays days) {
        var shown = DanishFormat.decimal(days.fullYearPersons(), SHOWN_DECIMALS);
        return days.days() > 0 && days.fullYearPersons().compareTo(LEAST_SHOWN) < 0 ? CommandTexts.of("little") : shown;
    }

    /** How it was counted, one rule each. */
    List<String> rules() {
        var year = cube.year();
        return List.of(
                CommandTexts.of("placements.rule.days", String.valueOf(year.year()), year.days()),
                CommandTexts.of("placements.rule.open", DanishFormat.date(year.lastOpenDay())),
                CommandTexts.of("placements.rule.persons"),
                CommandTexts.of("placements.rule.groups"),
                CommandTexts.of("placements.rule.rounding"));
    }

    /** The total, and the share of it that belongs to one target group. */
    List<String> sums() {
        var total = cube.total();
        var sums = new ArrayList<String>();
        sums.add(CommandTexts.of("placements.total", shown(total.days()), total.persons()));
        share().ifPresent(sums::add);
        return sums;
    }

    /** Empty when nothing was counted. */
    private Optional<String> share() {
        long all = cube.total().days().days();
        if (all == 0) return Optional.empty();
        var single = cube.total().singleTargetGroup();
        var percent = BigDecimal.valueOf(single.days())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return Optional.of(CommandTexts.of("placements.single", shown(single), DanishFormat.decimal(percent, 1)));
    }

    /** What became of all rows, one sentence each; those of which there are none are left out. */
    List<String> coverage() {
        var coverage = cube.coverage();
        var sentences = new ArrayList<String>();
        if (!facilities.isComplete()) sentences.add(CommandTexts.of("incompleteLookup", facilitiesFile));
        if (!placements.isComplete()) {
            sentences.add(CommandTexts.of(coverage.read() == 0 ? "unread" : "incomplete", placementsFile));
        }
        if (isNothing()) return sentences;
        sentences.add(CommandTexts.of("placements.counted", coverage.read(), coverage.counted()));
        var year = String.valueOf(cube.year().year());
        if (coverage.outside() > 0) sentences.add(CommandTexts.of("placements.outside", coverage.outside(), year));
        if (coverage.faulty() > 0) sentences.add(CommandTexts.of("placements.faulty", coverage.faulty()));
        if (coverage.uncertain() > 0) {
            sentences.add(
                    CommandTexts.of("placements.uncertain", coverage.uncertain(), shown(coverage.uncertainDays())));
        }
        int inFacilities = facilities.faults().size();
        if (inFacilities > 0) sentences.add(CommandTexts.of("placements.facilityFaults", inFacilities));
        return sentences;
    }

    /** Whether a file could not be read at all, so that there is nothing to show but why. */
    boolean isNothing() {
        boolean isUnread = !placements.isComplete() && cube.coverage().read() == 0;
        return isUnread || !facilities.isComplete();
    }

    boolean isSound() {
        return facilities.faults().isEmpty()
                && placements.faults().isEmpty()
                && cube.faults().isEmpty();
    }

    /**
     * Tells all faults: of the facilities first, since placements depend on them, then those of the placements in the order of
     * their file. Those found by counting are spelled out one by one; when the file of facilities could not be read to its end
     * they all have that one reason, and are left out.
     */
    void eachFault(Consumer<Fault> told) {
        facilities.faults().forEach(told);
        var counted = facilities.isComplete() ? cube.faults() : List.<Fault>of();
        int next = 0;
        for (var fault : placements.faults()) {
            while (next < counted.size() && counted.get(next).line() < fault.line()) told.accept(counted.get(next++));
            told.accept(fault);
        }
        while (next < counted.size()) told.accept(counted.get(next++));
    }

    /** {@code buyer} or {@code køberkommune}: the dimension somebody names. */
    static Optional<Dimension> dimension(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        return Dimension.named(name).or(() -> Dimension.ALL.stream()
                .filter(dimension -> name(dimension).equals(name))
                .findFirst());
    }
}
