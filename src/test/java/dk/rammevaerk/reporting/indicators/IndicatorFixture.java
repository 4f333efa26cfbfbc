package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.Indicator.Target;
import dk.rammevaerk.reporting.indicators.ValueColumns.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Indicators and figures to test with. */
final class IndicatorFixture {
    static final String SKIVE = "0779";
    static final String STRUER = "0671";
    static final String LEMVIG = "0665";
    static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    static final Map<String, String> NAMES = Map.of(
            SKIVE, "Skive Kommune", STRUER, "Struer Kommune", LEMVIG, "Lemvig Kommune", "1082", "Region Midtjylland");
    static final ValueColumns WORDS = new ValueColumns(
            Map.of(
                    Role.AUTHORITY, List.of("kommune", "kode"),
                    Role.OPERATOR, List.of("driftsherre"),
                    Role.NUMERATOR, List.of("antal"),
                    Role.DENOMINATOR, List.of("ud af")),
            Map.of(
                    OperatorKind.MUNICIPAL, List.of("kommunal"),
                    OperatorKind.REGIONAL, List.of("regional"),
                    OperatorKind.PRIVATE, List.of("privat")),
            "kommune");

    private IndicatorFixture() {}

    static Facts facts(Measure measure, Breakdown breakdown, @Nullable TargetRule rule) {
        return new Facts(
                "Faste aftaler",
                "Vi tæller aftaler.",
                "botilbud",
                "har fast aftale",
                measure,
                breakdown,
                new Target(rule == null ? "" : "Mindst så mange", rule),
                breakdown.byAuthority(),
                12,
                null);
    }

    static Breakdown both() {
        return new Breakdown(true, List.of(OperatorKind.MUNICIPAL, OperatorKind.PRIVATE));
    }

    static Breakdown byAuthority() {
        return new Breakdown(true, List.of());
    }

    static TargetRule rule(TargetRule.Kind kind, String value) {
        return new TargetRule(kind, new BigDecimal(value), LocalDate.of(2026, 12, 31));
    }

    static Value share(@Nullable String authority, @Nullable OperatorKind operator, int some, int all) {
        return new Value(authority, operator, BigDecimal.valueOf(some), BigDecimal.valueOf(all));
    }

    static Value count(@Nullable String authority, String number) {
        return new Value(authority, null, new BigDecimal(number), null);
    }

    static Tally tally(Value... values) {
        return new Tally(
                new UUID(0, 1), DAY, 1, List.of(values), new Source.ByHand("Prøve"), "", Instant.EPOCH, "Prøveperson");
    }

    static TallyTable table(Facts facts, Value... values) {
        return new TallyTable(facts, tally(values), List.of(LEMVIG, SKIVE, STRUER));
    }
}
