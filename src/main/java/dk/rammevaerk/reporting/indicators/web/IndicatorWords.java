package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Quantity;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.Standing;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.ValueColumns;
import dk.rammevaerk.reporting.indicators.ValueColumns.Role;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says figures, targets and sources in Danish. */
@Component
class IndicatorWords {
    private static final char NBSP = '\u00A0';

    private final Messages messages;
    private final OurRegion region;

    IndicatorWords(Messages messages, OurRegion region) {
        this.messages = messages;
        this.region = region;
    }

    String of(String key, Object... values) {
        return messages.of("indicators." + key, values);
    }

    Trail trail() {
        return Trail.of(of("navigation"), "/programmer");
    }

    Trail trailTo(Programme programme) {
        return trail().then(programme.facts().title(), programme.href());
    }

    /** From the codes of the region's authorities to their names. */
    SequencedMap<String, String> authorities() {
        var names = new LinkedHashMap<String, String>();
        for (Authority one : region.authorities()) names.put(one.code(), one.name());
        return names;
    }

    /** The code of the region. */
    String region() {
        return region.code();
    }

    boolean isMunicipality(String code) {
        return region.authorities().stream()
                .anyMatch(one -> one.code().equals(code) && one.kind() == Authority.Kind.MUNICIPALITY);
    }

    /** The code itself for one that is not of the region. */
    String authority(String code) {
        return authorities().getOrDefault(code, code);
    }

    /** {@code Skive, Struer og Viborg}, short names where all are municipalities. */
    String listed(List<String> codes) {
        return DanishFormat.list(codes.stream().map(this::shortName).toList());
    }

    private String shortName(String code) {
        return authority(code).replaceFirst(" " + of("municipality") + "$", "");
    }

    String operator(OperatorKind kind) {
        return of("operator." + kind);
    }

    /** {@code 1.976}, {@code 27,6}. */
    static String number(BigDecimal value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(DanishFormat.DANISH)).format(value);
    }

    /** {@code 41 af 318}, or the number alone. */
    String figure(Quantity figure) {
        var all = figure.denominator();
        return all == null ? number(figure.numerator()) : of("share", number(figure.numerator()), number(all));
    }

    /** {@code 13 %}, or empty. */
    static String percent(Quantity figure) {
        return figure.percent().map(one -> number(one) + NBSP + "%").orElse("");
    }

    /** {@code 41 af 318 botilbud har fast læge: 13 %}. */
    String finding(Facts facts, Quantity figure) {
        var words = figure(figure) + NBSP + what(facts);
        var percent = percent(figure);
        return percent.isEmpty() ? words : words + ": " + percent;
    }

    /** {@code botilbud har fast læge}. */
    static String what(Facts facts) {
        return facts.finding().isEmpty() ? facts.unit() : facts.unit() + " " + facts.finding();
    }

    /** {@code Mindst én i hver kommune: 10 af 19}; empty without a target. */
    String target(Facts facts, Standing standing) {
        return standing.of() == 0
                ? facts.target().text()
                : of("target.met", facts.target().text(), met(standing));
    }

    String met(Standing standing) {
        return of("share", number(BigDecimal.valueOf(standing.met())), number(BigDecimal.valueOf(standing.of())));
    }

    StateTag tag(Standing.State standing) {
        var text = of("standing." + standing);
        return switch (standing) {
            case MET -> StateTag.of(State.ADOPTED).worded(text);
            case NOT_YET -> StateTag.of(State.WAITING).worded(text);
            case MISSED -> StateTag.of(State.LATE).worded(text);
            case UNKNOWN -> StateTag.of(State.WAITING).with(Icon.WARNING).worded(text);
            case NO_RULE -> StateTag.of(State.HELD).worded(text);
        };
    }

    String source(Source source) {
        return switch (source) {
            case Source.ByHand(var note) -> note;
            case Source.File(var name) -> of("source.file", name);
            case Source.Round round -> round.title();
        };
    }

    static String href(Source source) {
        return source instanceof Source.Round round ? round.href() : "";
    }

    String entered(Tally tally) {
        return of("entered", DanishFormat.moment(tally.enteredAt()), tally.enteredBy());
    }

    /** The headings that a file may have. */
    ValueColumns columns() {
        return new ValueColumns(
                words("column.", Role.values()),
                words("column.", OperatorKind.values()),
                of("municipality").toLowerCase(DanishFormat.DANISH));
    }

    private <E extends Enum<E>> Map<E, List<String>> words(String key, E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        Function.identity(), one -> List.of(of(key + one).split(",", -1))));
    }
}
