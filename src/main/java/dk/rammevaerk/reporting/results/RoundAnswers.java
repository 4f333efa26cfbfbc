package dk.rammevaerk.reporting.results;

import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a round has brought by a day.
 *
 * @param title of the round
 * @param href of its result
 * @param contributions of those whose responses count, by name
 * @param lacking the names of those whose responses are not there yet
 * @param authorities whether the region is among those that are asked, so that they are not all municipalities
 * @param textsNamed whether a text stands beside the name of who wrote it
 * @param version of the data, as the round counts it
 */
public record RoundAnswers(
        String title,
        String href,
        Questionnaire questionnaire,
        List<Contribution> contributions,
        List<String> lacking,
        boolean authorities,
        boolean textsNamed,
        LocalDate day,
        String version) {
    public RoundAnswers {
        contributions = List.copyOf(contributions);
        lacking = List.copyOf(lacking);
    }

    public int asked() {
        return contributions.size() + lacking.size();
    }

    /** Those who answered a question, or said that it does not concern them. */
    public List<Contribution> answered(Question question) {
        return contributions.stream()
                .filter(one -> one.answered().contains(question.name()))
                .toList();
    }

    /** The names of those whose answer to a question lacks, by name. */
    public List<String> lacking(Question question) {
        return Stream.concat(
                        lacking.stream(),
                        contributions.stream()
                                .filter(one -> !one.answered().contains(question.name()))
                                .map(Contribution::name))
                .sorted(dk.rammevaerk.kernel.DanishFormat.collation())
                .toList();
    }
}
