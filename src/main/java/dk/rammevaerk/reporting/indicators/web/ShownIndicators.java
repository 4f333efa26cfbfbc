package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.pages.BarChart;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.TileLayout;
import dk.rammevaerk.pages.TileMap;
import dk.rammevaerk.pages.TileMap.Look;
import dk.rammevaerk.pages.TileMap.Tile;
import dk.rammevaerk.reporting.indicators.Figure;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Standing;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.TallyTable;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Acts;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Lack;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Shown;
import dk.rammevaerk.reporting.indicators.web.ProgrammePage.Source;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows an indicator with its newest figures. */
@Component
class ShownIndicators {
    /** As many days as a trend shows. */
    private static final int LONGEST_TREND = 12;

    private final IndicatorValues values;
    private final RoundOffers offers;
    private final IndicatorTables tables;
    private final IndicatorWords words;
    private final Clock clock;

    ShownIndicators(
            IndicatorValues values, RoundOffers offers, IndicatorTables tables, IndicatorWords words, Clock clock) {
        this.values = values;
        this.offers = offers;
        this.tables = tables;
        this.words = words;
        this.clock = clock;
    }

    LocalDate today() {
        return Window.dayOf(clock.instant());
    }

    /** The figures that are shown first; empty when there are none yet. */
    Optional<TallyTable> newest(Indicator indicator) {
        return values.current(indicator).stream().findFirst().map(tally -> values.table(indicator, tally));
    }

    /** When the next figures are due, in words, or empty; ended programmes are due nothing. */
    Optional<LocalDate> next(Programme programme, Indicator indicator, Optional<TallyTable> newest) {
        var months = indicator.facts().months();
        return months == null || !programme.isRunning()
                ? Optional.empty()
                : newest.map(table -> table.tally().asOf().plusMonths(months));
    }

    String finding(Indicator indicator, Optional<TallyTable> newest) {
        return newest.flatMap(TallyTable::total)
                .map(total -> words.finding(indicator.facts(), total))
                .orElseGet(() -> words.of("none", indicator.facts().name()));
    }

    Standing standing(Optional<TallyTable> newest) {
        return newest.map(table -> table.standing(today())).orElse(Standing.NONE);
    }

    Shown of(Programme programme, Indicator indicator, boolean mayWrite) {
        var facts = indicator.facts();
        var newest = newest(indicator);
        var standing = standing(newest);
        var next = next(programme, indicator, newest);
        return new Shown(
                "maal-" + indicator.number(),
                finding(indicator, newest),
                facts.name(),
                facts.definition(),
                newest.map(table -> DanishFormat.date(table.tally().asOf())).orElse(""),
                words.target(facts, standing),
                standing.state() == Standing.State.NO_RULE ? null : words.tag(standing.state()),
                newest.flatMap(this::map).orElse(null),
                newest.map(this::lacks).orElse(List.of()),
                newest.flatMap(tables::of).orElse(null),
                trend(indicator),
                newest.map(table -> source(table.tally())).orElse(Source.NONE),
                next.map(DanishFormat::date).orElse(""),
                next.filter(day -> day.isBefore(today())).isPresent(),
                programme.href(indicator),
                new Acts(!values.enterable(indicator).isEmpty(), mayWrite),
                mayWrite ? offers.of(programme, indicator) : List.of());
    }

    private Source source(Tally tally) {
        return new Source(words.source(tally.source()), IndicatorWords.href(tally.source()), words.entered(tally));
    }

    private List<Lack> lacks(TallyTable table) {
        var lacks = new ArrayList<Lack>();
        if (table.isTotalAlone()) return List.of();
        var few = table.tooFew();
        if (!few.isEmpty()) lacks.add(new Lack(words.of("lack.few", few.size()), words.listed(few)));
        var silent = table.lacking();
        if (!silent.isEmpty()) {
            lacks.add(new Lack(
                    words.of(
                            "lack.silent",
                            table.expected().size() - silent.size(),
                            table.expected().size()),
                    words.listed(silent)));
        }
        return lacks;
    }

    private Optional<TileMap> map(TallyTable table) {
        if (!table.facts().breakdown().byAuthority() || table.isTotalAlone()) return Optional.empty();
        return TileLayout.ofRegion(words.region())
                .map(layout ->
                        TileMap.of(words.of("map.title", table.facts().name()), layout, place -> tile(table, place)));
    }

    private Optional<Tile> tile(TallyTable table, TileLayout.Place place) {
        var code = place.authority();
        if (!table.expected().contains(code) && table.of(code).isEmpty()) return Optional.empty();
        var name = words.authority(code);
        return Optional.of(table.of(code)
                .map(figure -> {
                    boolean few = table.tooFew().contains(code);
                    boolean some = figure.numerator().signum() > 0;
                    var look = few ? Look.ASKING : some ? Look.SETTLED : Look.NOTED;
                    return new Tile(
                            place,
                            look,
                            few ? Icon.WARNING : some ? Icon.SUCCESS : Icon.FLAG,
                            words.of(few ? "map.few" : some ? "map.some" : "map.nothing"),
                            brief(figure),
                            words.of("map.reading", name, words.finding(table.facts(), figure)));
                })
                .orElseGet(() -> new Tile(
                        place,
                        Look.PLAIN,
                        Icon.HOURGLASS,
                        words.of("map.missing"),
                        "",
                        words.of("map.reading", name, words.of("map.missing")))));
    }

    private static String brief(Figure figure) {
        var all = figure.denominator();
        var some = IndicatorWords.number(figure.numerator());
        return all == null ? some : some + "/" + IndicatorWords.number(all);
    }

    private @Nullable BarChart trend(Indicator indicator) {
        var tables = values.current(indicator).stream()
                .limit(LONGEST_TREND)
                .map(tally -> values.table(indicator, tally))
                .filter(table -> table.total().isPresent())
                .toList();
        if (tables.size() < 2) return null;
        var facts = indicator.facts();
        var first = tables.getLast().total().orElseThrow();
        var last = tables.getFirst().total().orElseThrow();
        return new BarChart(
                words.of("trend.title", shown(first), shown(last)),
                words.of("trend.asOf"),
                IndicatorWords.what(facts),
                indicator.isShare()
                        ? List.of(words.of("trend.some"), words.of("trend.others"))
                        : List.of(words.of("trend.count")),
                tables.reversed().stream().map(ShownIndicators::bar).toList(),
                words.of("trend.source"));
    }

    private String shown(Figure figure) {
        var percent = IndicatorWords.percent(figure);
        return percent.isEmpty() ? words.figure(figure) : percent;
    }

    private static BarChart.Row bar(TallyTable table) {
        var total = table.total().orElseThrow();
        var day = DanishFormat.date(table.tally().asOf());
        var percent = IndicatorWords.percent(total);
        var all = total.denominator();
        List<@Nullable BigDecimal> parts =
                all == null ? List.of(total.numerator()) : List.of(total.numerator(), all.subtract(total.numerator()));
        return new BarChart.Row(
                percent.isEmpty() ? day : day + " · " + percent, parts, all == null ? total.numerator() : all);
    }
}
