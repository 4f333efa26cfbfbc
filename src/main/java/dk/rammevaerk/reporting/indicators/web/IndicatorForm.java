package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.Indicator.Target;
import dk.rammevaerk.reporting.indicators.Measure;
import dk.rammevaerk.reporting.indicators.Programme;
import dk.rammevaerk.reporting.indicators.TargetRule;
import dk.rammevaerk.reporting.indicators.ValueSheet;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an indicator: what is in it, and what may be wrong. */
@Component
class IndicatorForm {
    private static final String KEY = "indicators.form.indicator";
    private static final String BREAKDOWN = "opdeling";
    private static final String AUTHORITY = "AUTHORITY";
    private static final String REPORTERS = "indberettere";
    private static final String YES = "ja";
    private static final int MOST_MONTHS = 60;

    private final FormPages forms;
    private final QuestionChoice questions;
    private final IndicatorWords words;

    IndicatorForm(FormPages forms, QuestionChoice questions, IndicatorWords words) {
        this.forms = forms;
        this.questions = questions;
        this.words = words;
    }

    FormErrors meanwhile() {
        return forms.meanwhile();
    }

    FormErrors errors(Map<String, String> typed) {
        var errors = forms.noDays(forms.lacking(KEY, typed, "navn", "definition", "enhed"), typed, "senest");
        var rule = rule(typed);
        boolean byAuthority = isChecked(typed, BREAKDOWN, AUTHORITY);
        if (rule.isPresent() && number(typed).isEmpty()) errors = errors.with("vaerdi", words.of("error.ruleValue"));
        if (rule.isPresent() && Typed.text(typed, "maal").isEmpty()) {
            errors = errors.with("maal", words.of("error.ruleText"));
        }
        if (rule.filter(TargetRule.Kind.IN_EACH::equals).isPresent() && !byAuthority) {
            errors = errors.with("regel", words.of("error.inEach"));
        }
        if (isChecked(typed, REPORTERS, YES) && !byAuthority) {
            errors = errors.with(REPORTERS, words.of("error.reporters"));
        }
        var months = Typed.text(typed, "interval");
        if (!months.isEmpty() && months(typed).isEmpty()) errors = errors.with("interval", words.of("error.months"));
        return questions.errors(errors, typed);
    }

    FormPage page(Programme programme, @Nullable Indicator indicator, Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY, typed, errors)
                .must(Kind.LINE, "navn")
                .must(Kind.TEXT, "definition")
                .choice("art", forms.choices("indicators.measure", Arrays.asList(Measure.values())))
                .must(Kind.LINE, "enhed")
                .may(Kind.LINE, "fund")
                .checks(BREAKDOWN, breakdowns())
                .may(Kind.LINE, "maal")
                .optional("regel", rules())
                .may(Kind.LINE, "vaerdi")
                .may(Kind.DATE, "senest")
                .may(Kind.LINE, "interval")
                .checks(REPORTERS, reporters())
                .optional(QuestionChoice.NUMERATOR, questions.options())
                .optional(QuestionChoice.DENOMINATOR, questions.options());
        var below = indicator == null ? programme.href() + "/maal/ny" : programme.href(indicator) + "/ret";
        return form.page(
                words.trailTo(programme),
                below,
                indicator == null ? 0 : indicator.version(),
                programme.href(),
                words.of(indicator == null ? "form.indicator.new" : "form.indicator.change"));
    }

    static Facts facts(Map<String, String> typed) {
        var operators = Arrays.stream(OperatorKind.values())
                .filter(one -> isChecked(typed, BREAKDOWN, one.name()))
                .toList();
        var rule = rule(typed)
                .map(kind -> new TargetRule(
                        kind,
                        number(typed).orElseThrow(),
                        Typed.date(Typed.text(typed, "senest")).orElse(null)))
                .orElse(null);
        return new Facts(
                Typed.text(typed, "navn"),
                Typed.text(typed, "definition"),
                Typed.text(typed, "enhed"),
                Typed.text(typed, "fund"),
                Typed.choice(typed, "art", Measure.class, Measure.COUNT),
                new Breakdown(isChecked(typed, BREAKDOWN, AUTHORITY), operators),
                new Target(Typed.text(typed, "maal"), rule),
                isChecked(typed, REPORTERS, YES),
                months(typed).orElse(null),
                QuestionChoice.source(typed).orElse(null));
    }

    static Map<String, String> typed(Facts facts) {
        var checked = new ArrayList<String>();
        if (facts.breakdown().byAuthority()) checked.add(AUTHORITY);
        facts.breakdown().operators().forEach(one -> checked.add(one.name()));
        var typed = new HashMap<>(FormPages.checked(BREAKDOWN, checked));
        typed.put("navn", facts.name());
        typed.put("definition", facts.definition());
        typed.put("enhed", facts.unit());
        typed.put("fund", facts.finding());
        typed.put("art", facts.measure().name());
        typed.put("maal", facts.target().text());
        if (facts.openToReporters()) typed.putAll(FormPages.checked(REPORTERS, List.of(YES)));
        if (facts.months() != null) typed.put("interval", facts.months().toString());
        if (facts.question() != null) typed.putAll(QuestionChoice.typed(facts.question()));
        var rule = facts.target().rule();
        if (rule != null) {
            typed.put("regel", rule.kind().name());
            typed.put("vaerdi", Reading.write(rule.value()));
            if (rule.by() != null) typed.put("senest", rule.by().toString());
        }
        return typed;
    }

    private SequencedMap<String, String> breakdowns() {
        var options = new LinkedHashMap<String, String>();
        options.put(AUTHORITY, words.of("breakdown.AUTHORITY"));
        Stream.of(OperatorKind.values()).forEach(one -> options.put(one.name(), words.of("breakdown." + one)));
        return options;
    }

    private SequencedMap<String, String> rules() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.of("rule.none"));
        Stream.of(TargetRule.Kind.values()).forEach(one -> options.put(one.name(), words.of("rule." + one)));
        return options;
    }

    private SequencedMap<String, String> reporters() {
        var options = new LinkedHashMap<String, String>();
        options.put(YES, words.of("reporters"));
        return options;
    }

    private static Optional<TargetRule.Kind> rule(Map<String, String> typed) {
        return Stream.of(TargetRule.Kind.values())
                .filter(one -> one.name().equals(Typed.text(typed, "regel")))
                .findFirst();
    }

    private static Optional<BigDecimal> number(Map<String, String> typed) {
        return ValueSheet.number(Typed.text(typed, "vaerdi"));
    }

    private static Optional<Integer> months(Map<String, String> typed) {
        return Typed.number(Typed.text(typed, "interval")).filter(one -> one > 0 && one <= MOST_MONTHS);
    }

    private static boolean isChecked(Map<String, String> typed, String name, String option) {
        return typed.containsKey(name + "-" + option);
    }
}
