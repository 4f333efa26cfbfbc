package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.Value;
import dk.rammevaerk.reporting.indicators.web.HistoryPage.Day;
import dk.rammevaerk.reporting.indicators.web.HistoryPage.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what the figures of an indicator were, and what was corrected. */
@Component
class HistoryPages {
    private final IndicatorValues values;
    private final IndicatorWords words;

    HistoryPages(IndicatorValues values, IndicatorWords words) {
        this.values = values;
        this.words = words;
    }

    HistoryPage of(Programme programme, Indicator indicator) {
        var all = values.history(indicator);
        boolean mayEnter = !values.enterable(indicator).isEmpty();
        var days = all.stream()
                .map(Tally::asOf)
                .distinct()
                .map(asOf -> {
                    var tallies =
                            all.stream().filter(one -> one.asOf().equals(asOf)).toList();
                    return new Day(
                            DanishFormat.date(asOf),
                            total(indicator, tallies.getFirst()),
                            mayEnter ? programme.href(indicator) + "/tal?pr=" + asOf : "",
                            versions(indicator, tallies));
                })
                .toList();
        return new HistoryPage(
                words.trailTo(programme).here(words.of("history.trail")),
                indicator.facts().name(),
                days);
    }

    private String total(Indicator indicator, Tally tally) {
        return values.table(indicator, tally)
                .total()
                .map(figure -> words.finding(indicator.facts(), figure))
                .orElse("");
    }

    private List<Version> versions(Indicator indicator, List<Tally> tallies) {
        var versions = new ArrayList<Version>();
        for (int i = 0; i < tallies.size(); i++) {
            var tally = tallies.get(i);
            versions.add(new Version(
                    words.of("history.version", tally.number()),
                    words.entered(tally),
                    words.source(tally.source()),
                    IndicatorWords.href(tally.source()),
                    tally.reason(),
                    total(indicator, tally),
                    i + 1 < tallies.size() ? changes(tallies.get(i + 1), tally) : List.of()));
        }
        return versions;
    }

    /** What is other than before, each figure by itself. */
    List<String> changes(Tally before, Tally after) {
        return Stream.concat(after.values().stream(), before.values().stream())
                .map(value -> List.of(Optional.ofNullable(value.authority()), Optional.ofNullable(value.operator())))
                .distinct()
                .map(key -> {
                    var was = find(before, key);
                    var is = find(after, key);
                    return Objects.equals(was, is) ? null : change(was, is);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private String change(@Nullable Value was, @Nullable Value is) {
        var whose = Objects.requireNonNull(is == null ? was : is);
        return words.of("history.change", whose(whose), told(was), told(is));
    }

    private String told(@Nullable Value value) {
        return value == null ? words.of("missing") : words.figure(value.figure());
    }

    private String whose(Value value) {
        var authority = value.authority() == null ? "" : words.authority(value.authority());
        var operator = value.operator() == null ? "" : words.operator(value.operator());
        if (authority.isEmpty() && operator.isEmpty()) return words.of("table.total");
        return Stream.of(authority, operator).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }

    private static @Nullable Value find(Tally tally, List<? extends Optional<?>> key) {
        return tally.values().stream()
                .filter(value -> List.of(Optional.ofNullable(value.authority()), Optional.ofNullable(value.operator()))
                        .equals(key))
                .findFirst()
                .orElse(null);
    }
}
