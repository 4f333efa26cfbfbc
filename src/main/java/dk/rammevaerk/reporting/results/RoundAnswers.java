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
 * @param gone those who answered last time, and whose responses do not count now
 * @param stage whether counts of persons may be seen
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
        String version,
        List<Contribution> gone,
        Stage stage) {
    /** Counts of persons that are seen twice, with one answer between, tell that answer. */
    public enum Stage {
        /** No answer comes any more. */
        SETTLED,
        /** Answers come, and the secretariat follows them. */
        FOLLOWED,
        /** Answers come, and others wait. */
        AWAITED
    }

    public RoundAnswers {
        contributions = List.copyOf(contributions);
        lacking = List.copyOf(lacking);
        gone = List.copyOf(gone);
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

    /** Whether a question's figures are not to be seen yet. */
    public boolean withholds(Question question) {
        return question.countsPersons() && stage == Stage.AWAITED;
    }

    /** Whether a question's figures can be frozen: what is kept of persons is kept once. */
    public boolean mayFreeze(Question question) {
        return !question.countsPersons() || stage == Stage.SETTLED;
    }

    /** All whose responses counted last time, with what they answered then. */
    List<Contribution> lastTime() {
        return Stream.concat(contributions.stream(), gone.stream())
                .map(Contribution::lastTime)
                .toList();
    }

    /** How many are asked a question, as far as is known: who has not answered yet is counted. */
    public int asked(Question question) {
        return asked() - notAsked(question).size();
    }

    /** The names of those whom the question was not shown to. */
    public List<String> notAsked(Question question) {
        return contributions.stream()
                .filter(one -> !one.asked().contains(question.name()))
                .map(Contribution::name)
                .toList();
    }

    /** The names of those who left out what they need not answer. */
    public List<String> leftOut(Question question) {
        return unanswered(question, !question.required());
    }

    private List<String> unanswered(Question question, boolean wanted) {
        return contributions.stream()
                .filter(one -> wanted
                        && one.asked().contains(question.name())
                        && !one.answered().contains(question.name()))
                .map(Contribution::name)
                .toList();
    }

    /** The names of those whose answer to a question lacks, by name. */
    public List<String> lacking(Question question) {
        return Stream.concat(lacking.stream(), unanswered(question, question.required()).stream())
                .sorted(dk.rammevaerk.kernel.DanishFormat.collation())
                .toList();
    }
}
