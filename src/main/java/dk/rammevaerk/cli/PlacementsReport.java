package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Municipalities;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was counted, and how people read it.
 *
 * @param faults of both files and of the count, in the order in which they are told
 */
record PlacementsReport(Cube cube, String placements, String facilities, List<Fault> faults) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final int SHOWN_DECIMALS = 2;

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

    /** The share that belongs to one target group; empty when nothing was counted. */
    Optional<String> share() {
        long all = cube.total().days().days();
        if (all == 0) return Optional.empty();
        var single = cube.total().singleTargetGroup();
        var percent = BigDecimal.valueOf(single.days())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
        return Optional.of(CommandTexts.of(
                "placements.single",
                DanishFormat.decimal(single.fullYearPersons(), SHOWN_DECIMALS),
                DanishFormat.decimal(percent, 1)));
    }

    /** What became of all rows, one sentence each; those of which there are none are left out. */
    List<String> coverage() {
        var coverage = cube.coverage();
        var sentences = new ArrayList<String>();
        sentences.add(CommandTexts.of("placements.counted", coverage.read(), coverage.counted()));
        var year = String.valueOf(cube.year().year());
        if (coverage.outside() > 0) sentences.add(CommandTexts.of("placements.outside", coverage.outside(), year));
        if (coverage.faulty() > 0) sentences.add(CommandTexts.of("placements.faulty", coverage.faulty()));
        if (coverage.uncertain() > 0) sentences.add(CommandTexts.of("placements.uncertain", coverage.uncertain()));
        long inFacilities =
                faults.stream().filter(fault -> fault.file().equals(facilities)).count();
        if (inFacilities > 0) sentences.add(CommandTexts.of("placements.facilityFaults", inFacilities));
        return sentences;
    }

    /** {@code buyer} or {@code køberkommune}: the dimension somebody names. */
    static Optional<Dimension> dimension(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        return Dimension.named(name).or(() -> Dimension.ALL.stream()
                .filter(dimension -> name(dimension).equals(name))
                .findFirst());
    }
}
