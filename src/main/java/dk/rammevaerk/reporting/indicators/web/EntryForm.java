package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.IndicatorValues;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.Source;
import dk.rammevaerk.reporting.indicators.Tally;
import dk.rammevaerk.reporting.indicators.Value;
import dk.rammevaerk.reporting.indicators.ValueRules;
import dk.rammevaerk.reporting.indicators.ValueSheet;
import dk.rammevaerk.reporting.indicators.web.EntryPage.Cell;
import dk.rammevaerk.reporting.indicators.web.EntryPage.Row;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form in which figures are entered by hand. */
@Component
class EntryForm {
    static final String DAY = "pr";
    static final String NOTE = "kilde";
    static final String REASON = "grund";
    static final String BASE = "grundlag";
    private static final String SOME = "antal-";
    private static final String ALL = "ialt-";
    private static final String EVERYBODY = "alle";

    private final IndicatorValues values;
    private final IndicatorWords words;

    EntryForm(IndicatorValues values, IndicatorWords words) {
        this.values = values;
        this.words = words;
    }

    /** What was typed, as far as it is figures. */
    record Entered(List<Value> values, FormErrors errors) {}

    /** What the form holds for the figures of a day. */
    Map<String, String> typed(LocalDate asOf, @Nullable Tally tally) {
        var typed = new HashMap<String, String>();
        typed.put(DAY, asOf.toString());
        if (tally == null) return typed;
        typed.put(NOTE, tally.source() instanceof Source.ByHand(var note) ? note : "");
        for (var value : tally.values()) {
            var name = name(value.authority(), value.operator());
            typed.put(SOME + name, Reading.write(value.numerator()));
            if (value.denominator() != null) typed.put(ALL + name, Reading.write(value.denominator()));
        }
        return typed;
    }

    Entered read(Indicator indicator, Map<String, String> typed) {
        var errors = FormErrors.NONE;
        if (Typed.date(Typed.text(typed, DAY)).isEmpty()) errors = errors.with(DAY, words.of("error.day"));
        var read = new ArrayList<Value>();
        var known = new HashSet<>(words.authorities().keySet());
        for (var authority : authorities(indicator, typed)) {
            for (var operator : operators(indicator)) {
                var name = name(authority.orElse(null), operator.orElse(null));
                var some = Typed.text(typed, SOME + name);
                var all = Typed.text(typed, ALL + name);
                if (some.isEmpty() && all.isEmpty()) continue;
                var numerator = ValueSheet.number(some);
                var denominator = ValueSheet.number(all);
                if (numerator.isEmpty()) {
                    errors = errors.with(
                            SOME + name, at(authority, operator, some.isEmpty() ? "error.half" : "error.number"));
                } else if (indicator.isShare() && denominator.isEmpty()) {
                    errors = errors.with(
                            ALL + name, at(authority, operator, all.isEmpty() ? "error.half" : "error.number"));
                } else {
                    var value = new Value(
                            authority.orElse(null),
                            operator.orElse(null),
                            numerator.get(),
                            indicator.isShare() ? denominator.get() : null);
                    var fault = ValueRules.fault(indicator.facts(), known, value);
                    if (fault.isPresent()) {
                        errors = errors.with(
                                SOME + name, at(authority, operator, fault.get().key()));
                    }
                    read.add(value);
                }
            }
        }
        if (read.isEmpty() && errors.isEmpty())
            errors = errors.with(firstField(indicator, typed), words.of("error.nothing"));
        if (Typed.text(typed, NOTE).isEmpty()) errors = errors.with(NOTE, words.of("error.note"));
        return new Entered(read, errors);
    }

    private String at(Optional<String> authority, Optional<OperatorKind> operator, String key) {
        return words.of("error.at", label(authority, operator), words.of(key));
    }

    private String label(Optional<String> authority, Optional<OperatorKind> operator) {
        var parts = new ArrayList<String>();
        authority.map(words::authority).ifPresent(parts::add);
        operator.map(words::operator).ifPresent(parts::add);
        return parts.isEmpty() ? words.of("table.total") : String.join(", ", parts);
    }

    private String firstField(Indicator indicator, Map<String, String> typed) {
        return SOME
                + name(
                        authorities(indicator, typed).getFirst().orElse(null),
                        operators(indicator).getFirst().orElse(null));
    }

    /** @param tally what is corrected, or null */
    EntryPage page(
            Programme programme,
            Indicator indicator,
            @Nullable Tally tally,
            Map<String, String> typed,
            FormErrors errors,
            boolean correcting) {
        var rows = authorities(indicator, typed).stream()
                .map(authority -> new Row(
                        label(authority, Optional.empty()),
                        operators(indicator).stream()
                                .map(operator -> cell(indicator, authority, operator, typed, errors))
                                .toList()))
                .toList();
        var day = Typed.date(Typed.text(typed, DAY));
        var lead = indicator.facts().definition();
        return new EntryPage(
                words.trailTo(programme).here(words.of("entry.trail")),
                indicator.facts().name() + ". " + lead,
                programme.href(indicator) + "/tal",
                tally == null ? 0 : tally.number(),
                Field.of(DAY, words.of("entry.day"), Typed.text(typed, DAY))
                        .hint(words.of("entry.day.hint"))
                        .error(errors),
                words.of(indicator.facts().breakdown().byAuthority() ? "table.authority" : "table.what"),
                operators(indicator).stream()
                        .map(operator -> operator.map(words::operator).orElseGet(() -> words.of("entry.number")))
                        .toList(),
                rows,
                Field.of(NOTE, words.of("entry.note"), Typed.text(typed, NOTE))
                        .hint(words.of("entry.note.hint"))
                        .error(errors),
                correcting || tally != null ? reason(typed, errors) : null,
                tally == null
                                && day.filter(one -> values.on(indicator, one).isPresent())
                                        .isPresent()
                        ? programme.href(indicator) + "/tal?pr=" + day.orElseThrow()
                        : "",
                programme.href(),
                errors);
    }

    Field reason(Map<String, String> typed, FormErrors errors) {
        return Field.of(REASON, words.of("entry.reason"), Typed.text(typed, REASON))
                .hint(words.of("entry.reason.hint"))
                .error(errors)
                .whenWanted();
    }

    private Cell cell(
            Indicator indicator,
            Optional<String> authority,
            Optional<OperatorKind> operator,
            Map<String, String> typed,
            FormErrors errors) {
        var name = name(authority.orElse(null), operator.orElse(null));
        var label = label(authority, operator);
        var some = Field.of(SOME + name, words.of("entry.some", label), Typed.text(typed, SOME + name))
                .error(errors)
                .whenWanted();
        var all = Field.of(ALL + name, words.of("entry.all", label), Typed.text(typed, ALL + name))
                .error(errors)
                .whenWanted();
        return new Cell(operator.map(words::operator).orElse(""), some, indicator.isShare() ? all : null);
    }

    /** The municipalities; the region where it has figures, or is the one that enters them. */
    private List<Optional<String>> authorities(Indicator indicator, Map<String, String> typed) {
        if (!indicator.facts().breakdown().byAuthority()) return List.of(Optional.empty());
        var enterable = values.enterable(indicator);
        return enterable.stream()
                .filter(code -> enterable.size() == 1
                        || words.isMunicipality(code)
                        || typed.keySet().stream().anyMatch(name -> name.startsWith(SOME + code)))
                .map(Optional::of)
                .toList();
    }

    private static List<Optional<OperatorKind>> operators(Indicator indicator) {
        var operators = indicator.facts().breakdown().operators();
        return operators.isEmpty()
                ? List.of(Optional.empty())
                : operators.stream().map(Optional::of).toList();
    }

    private static String name(@Nullable String authority, @Nullable OperatorKind operator) {
        return String.join(
                "-",
                Arrays.asList(
                        authority == null ? EVERYBODY : authority, operator == null ? EVERYBODY : operator.name()));
    }
}
