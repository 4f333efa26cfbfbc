package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.indicators.Measure;
import dk.rammevaerk.reporting.indicators.QuestionSource;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** Which question of which questionnaire gives an indicator its figures. */
@Component
class QuestionChoice {
    static final String NUMERATOR = "taeller";
    static final String DENOMINATOR = "naevner";
    private static final String BAR = "|";

    private final Questionnaires questionnaires;
    private final IndicatorWords words;

    QuestionChoice(Questionnaires questionnaires, IndicatorWords words) {
        this.questionnaires = questionnaires;
        this.words = words;
    }

    /** All numbers that are asked for and count no persons, from where they stand to what is read. */
    SequencedMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.of("question.none"));
        for (var version : questionnaires.list()) {
            version.questionnaire().questions().forEach(question -> add(options, version, question));
        }
        return options;
    }

    private void add(Map<String, String> options, QuestionnaireVersion version, Question question) {
        if (question.countsPersons()) return;
        var place = version.slug() + BAR + question.name();
        if (question.kind() instanceof Kind.Single single) {
            if (single.isNumeric()) options.put(place, words.of("question.option", version.title(), question.label()));
            return;
        }
        for (var column : question.columns()) {
            if (!column.kind().isNumeric()) continue;
            var label = words.of("question.column", question.label(), column.label());
            options.put(place + "." + column.name(), words.of("question.option", version.title(), label));
        }
    }

    FormErrors errors(FormErrors errors, Map<String, String> typed) {
        var some = Typed.text(typed, NUMERATOR);
        var all = Typed.text(typed, DENOMINATOR);
        var known = options();
        for (var one : List.of(NUMERATOR, DENOMINATOR)) {
            if (!known.containsKey(Typed.text(typed, one))) return errors.with(one, words.of("error.question.closed"));
        }
        boolean share = Typed.choice(typed, "art", Measure.class, Measure.COUNT) == Measure.SHARE;
        if (some.isEmpty()) {
            return all.isEmpty() ? errors : errors.with(NUMERATOR, words.of("error.question.alone"));
        }
        if (share && all.isEmpty()) return errors.with(DENOMINATOR, words.of("error.question.denominator"));
        if (!share && !all.isEmpty()) return errors.with(DENOMINATOR, words.of("error.question.unasked"));
        return all.isEmpty() || questionnaire(some).equals(questionnaire(all))
                ? errors
                : errors.with(DENOMINATOR, words.of("error.question.other"));
    }

    static Optional<QuestionSource> source(Map<String, String> typed) {
        var some = Typed.text(typed, NUMERATOR);
        var all = Typed.text(typed, DENOMINATOR);
        return some.contains(BAR)
                ? Optional.of(new QuestionSource(
                        questionnaire(some), question(some), all.contains(BAR) ? question(all) : null))
                : Optional.empty();
    }

    static Map<String, String> typed(QuestionSource source) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(NUMERATOR, source.questionnaire() + BAR + source.numerator());
        if (source.denominator() != null) typed.put(DENOMINATOR, source.questionnaire() + BAR + source.denominator());
        return typed;
    }

    private static String questionnaire(String place) {
        return place.substring(0, Math.max(place.indexOf(BAR), 0));
    }

    private static String question(String place) {
        return place.substring(place.indexOf(BAR) + 1);
    }
}
