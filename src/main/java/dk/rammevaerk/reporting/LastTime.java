package dk.rammevaerk.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What authorities answered in the round before, to those questions that are asked again. */
@Component
class LastTime {
    private final RoundReading rounds;
    private final RoundResponseStore responses;

    LastTime(RoundReading rounds, RoundResponseStore responses) {
        this.rounds = rounds;
        this.responses = responses;
    }

    /** @param authority null for all */
    Before before(ReportingRound round, @Nullable String authority) {
        return Optional.ofNullable(round.previous())
                .flatMap(rounds::find)
                .map(previous -> new Before(
                        previous,
                        responses.responses(previous.id(), authority).stream()
                                .filter(response -> response.state().counts())
                                .collect(groupingBy(Response::authority))))
                .orElse(new Before(null, Map.of()));
    }

    /** @param responses those that were complete, by authority */
    record Before(@Nullable ReportingRound round, Map<String, List<Response>> responses) {
        /** From the same questionnaire, in whichever version. Files are not carried over: they were about that time. */
        Answers answers(String authority, RoundForm form) {
            var entries = new TreeMap<Cell, String>();
            for (var response : responses.getOrDefault(authority, List.of())) {
                if (round == null) continue;
                var before = round.form(response.form()).orElseThrow();
                if (!before.version().id().equals(form.version().id())) continue;
                var asked = before.questionnaire();
                var answers = response.answers();
                var again = form.questionnaire()
                        .questions()
                        .filter(question -> isAskedAgain(question, asked.question(question.name())))
                        .map(Question::name)
                        .filter(name -> answers.acts().get(name) != Act.NOT_RELEVANT)
                        .collect(toSet());
                answers.entries().forEach((cell, text) -> {
                    if (again.contains(cell.question())) entries.put(cell, text);
                });
            }
            entries.keySet().removeIf(cell -> !isCarriedOver(form, cell));
            return Answers.of(entries);
        }

        /** Of all whose responses counted, by authority. */
        Map<String, Answers> answers(RoundForm form) {
            return responses.keySet().stream().collect(toMap(one -> one, one -> answers(one, form)));
        }

        private static boolean isAskedAgain(Question question, Optional<Question> before) {
            return before.filter(question::asksTheSameAs).isPresent();
        }

        private static boolean isCarriedOver(RoundForm form, Cell cell) {
            return form.questionnaire()
                    .kindOf(cell)
                    .filter(kind -> !(kind instanceof Kind.Attachment))
                    .isPresent();
        }
    }
}
