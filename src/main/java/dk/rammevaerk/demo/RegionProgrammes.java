package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Indicator.Target;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Measure;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.TargetRule;
import dk.rammevaerk.reporting.indicators.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The programmes that the minutes tell of, with the figures they give. Where they tell a total alone, so do we. */
@Component
@Order(60)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionProgrammes implements RegionPart {
    private static final LocalDate DOCTORS_ON = LocalDate.of(2025, 10, 1);
    private static final List<OperatorKind> DOCTORS_COLUMNS =
            List.of(OperatorKind.MUNICIPAL, OperatorKind.REGIONAL, OperatorKind.PRIVATE);

    private final Programmes programmes;
    private final IndicatorValues values;
    private final OurRegion region;

    RegionProgrammes(Programmes programmes, IndicatorValues values, OurRegion region) {
        this.programmes = programmes;
        this.values = values;
        this.region = region;
    }

    @Override
    public void setUp() {
        Secretary.run("Sekretariatet", () -> {
            var begun = new HashMap<String, Programme>();
            for (var row : Rows.of("programmes/programmes.csv", ";")) {
                begun.put(
                        row[0],
                        programmes.begin(new Programme.Facts(
                                row[1],
                                row[2],
                                row[3],
                                row[4],
                                CaseNumber.of(row[5]).orElse(null))));
            }
            for (var row : Rows.of("programmes/indicators.csv", ";")) programmes.add(of(begun, row[0]), facts(row));
            for (var row : Rows.of("programmes/values.csv", ";")) {
                var value =
                        new Value(null, null, new BigDecimal(row[3]), row[4].isEmpty() ? null : new BigDecimal(row[4]));
                var indicator = programmes
                        .indicator(of(begun, row[0]), Integer.parseInt(row[1]))
                        .orElseThrow();
                enter(indicator, LocalDate.parse(row[2]), row[5], List.of(value));
            }
            enter(
                    programmes.indicator(of(begun, "laeger"), 1).orElseThrow(),
                    DOCTORS_ON,
                    "Kommunernes og regionens indmelding til DASSOS",
                    doctors());
        });
    }

    private static Programme of(Map<String, Programme> begun, String key) {
        var programme = begun.get(key);
        if (programme == null) throw new IllegalStateException("No programme " + key);
        return programme;
    }

    private void enter(Indicator indicator, LocalDate asOf, String source, List<Value> all) {
        values.enter(indicator, asOf, 0, new Source.ByHand(source), all, "");
    }

    private static Indicator.Facts facts(String[] row) {
        var parts = Arrays.asList(row[6].split("\\|", -1));
        var operators = Stream.of(OperatorKind.values())
                .filter(one -> parts.contains(one.name()))
                .toList();
        return new Indicator.Facts(
                row[1],
                row[2],
                row[3],
                row[4],
                Measure.valueOf(row[5]),
                new Breakdown(parts.contains("AUTHORITY"), operators),
                new Target(row[7], rule(row)),
                !row[10].isEmpty(),
                row[11].isEmpty() ? null : Integer.valueOf(row[11]),
                null);
    }

    private static @Nullable TargetRule rule(String[] row) {
        return row[8].isEmpty() ? null : new TargetRule(TargetRule.Kind.valueOf(row[8]), new BigDecimal(row[9]), null);
    }

    /** For each municipality the homes with an agreement and all homes, by operator kind. */
    private List<Value> doctors() {
        var all = new ArrayList<Value>();
        for (var row : Rows.of("programmes/residential-doctors-2025-10-01.csv", ",")) {
            for (int i = 0; i < DOCTORS_COLUMNS.size(); i++) {
                all.add(new Value(
                        code(row[0]),
                        DOCTORS_COLUMNS.get(i),
                        new BigDecimal(row[2 * i + 1]),
                        new BigDecimal(row[2 * i + 2])));
            }
        }
        return all;
    }

    private String code(String name) {
        return region.authorities().stream()
                .filter(one -> one.name().equals(name + " Kommune"))
                .map(Authority::code)
                .findFirst()
                .orElseThrow();
    }
}
