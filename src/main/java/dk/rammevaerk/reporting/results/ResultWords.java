package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in Danish what a round found, and what is missing from it. */
@Component
public class ResultWords {
    private final Messages messages;

    ResultWords(Messages messages) {
        this.messages = messages;
    }

    public String of(String key, Object... values) {
        return messages.of(key, values);
    }

    /** {@code kommuner}, or {@code myndigheder} when the region is asked too. */
    String many(RoundAnswers round) {
        return of(round.authorities() ? "results.authorities" : "results.municipalities");
    }

    /** {@code 1 kommune}, {@code 4 kommuner}. */
    String counted(long number, RoundAnswers round) {
        return DanishFormat.count(
                number, of(round.authorities() ? "results.authority.one" : "results.municipality.one"), many(round));
    }

    /** {@code 1 linje}, {@code 3 linjer}. */
    String lines(long number) {
        return DanishFormat.count(number, of("results.line"), of("results.lines"));
    }

    /** A municipality's name without what all of them share: {@code Struer}. */
    String name(Invitation invitation) {
        var shared = " " + of("results.municipality");
        var name = invitation.name();
        return name.endsWith(shared) ? name.substring(0, name.length() - shared.length()) : name;
    }

    /** A finding without the question it begins with, where that stands beside it. */
    public String findingAlone(Question question, String finding) {
        var begin = finding(question, "");
        return finding.startsWith(begin) ? finding.substring(begin.length()) : finding;
    }

    /** The heading of those who answered: {@code Kommune}. */
    String one(RoundAnswers round) {
        return of(round.authorities() ? "results.authority" : "results.municipality");
    }

    /** {@code 17 af 19 kommuner, heraf 12 godkendt, pr. 9. februar 2026}. */
    public String source(RoundAnswers round, Question question) {
        return of(
                "results.source",
                round.answered(question).size(),
                round.asked(question),
                many(round),
                DanishFormat.date(round.day()),
                accepted(round.answered(question)));
    }

    /** {@code 17 af 19 kommuner har svaret. Der mangler svar fra Odder og Struer, så summen er for lav.} */
    public String completeness(RoundAnswers round, Question question) {
        int asked = round.asked(question);
        int answered = round.answered(question).size();
        var said = new StringBuilder(
                answered < asked
                        ? of("results.complete.some", answered, asked, many(round))
                        : asked == round.asked() ? complete(round) : of("results.complete.all", asked, many(round)));
        said(said, isSummed(question) ? "results.lacking.sum" : "results.lacking", round.lacking(question));
        said(said, "results.leftOut", round.leftOut(question));
        said(said, "results.notAsked", round.notAsked(question));
        return said.toString();
    }

    private void said(StringBuilder said, String key, List<String> names) {
        if (!names.isEmpty()) said.append(' ').append(of(key, DanishFormat.list(names)));
    }

    /** The same of the round as a whole. */
    public String completeness(RoundAnswers round) {
        if (round.lacking().isEmpty()) return complete(round);
        return of("results.complete.some", round.contributions().size(), round.asked(), many(round)) + " "
                + of("results.lacking.sums", DanishFormat.list(round.lacking()));
    }

    /** Of what to say of the largest: there are most places, but most of an amount. */
    static String most(String key, Kind.Single kind) {
        return kind instanceof Kind.Numeric numeric && numeric.measure() == Kind.Measure.AMOUNT ? key + ".amount" : key;
    }

    private String complete(RoundAnswers round) {
        return round.asked() == 1
                ? of(
                        "results.complete.one",
                        of(round.authorities() ? "results.authority.one" : "results.municipality.one"))
                : of("results.complete.all", round.asked(), many(round));
    }

    private static boolean isSummed(Question question) {
        return switch (question.kind()) {
            case Kind.Numeric numeric -> numeric.measure() != Kind.Measure.PERCENTAGE;
            case Kind.Table table -> table.columns().stream().anyMatch(column -> TableDrafts.isSummed(column.kind()));
            default -> false;
        };
    }

    /** {@code 17 af 19 kommuner, heraf 12 godkendt, pr. 9. februar 2026}, of the round as a whole. */
    public String source(RoundAnswers round) {
        return of(
                "results.source",
                round.contributions().size(),
                round.asked(),
                many(round),
                DanishFormat.date(round.day()),
                accepted(round.contributions()));
    }

    private String accepted(List<Contribution> contributions) {
        long number = contributions.stream().filter(Contribution::accepted).count();
        return number == 0 ? of("results.accepted.none") : String.valueOf(number);
    }

    /** {@code Struer svarer 40 pladser. Det er mere end dobbelt så meget som medianen 11,5 for kommuner af samme størrelse.} */
    public String outlier(Outlier outlier, Question question) {
        var kind = (Kind.Single) question.kind();
        return of(
                "results.outlier." + outlier.reason(),
                outlier.name(),
                measured(outlier.number(), kind),
                measured(outlier.against(), kind));
    }

    String method(RoundAnswers round, Question question) {
        return of("results.method", many(round), round.title(), DanishFormat.date(round.day())) + " "
                + completeness(round, question) + (question.countsPersons() ? " " + of("results.method.persons") : "");
    }

    /** What a finding begins with: {@code Pladser: }, or a question with its mark. */
    String finding(Question question, String said) {
        var label = question.label().strip();
        return label + (label.endsWith("?") ? " " : ": ") + said;
    }

    /** {@code 158 pladser}, {@code 12,5 %}. */
    String measured(BigDecimal number, Kind.Single kind) {
        var unit = kind.measured();
        return FigureCell.of(Numbers.plain(number)).shown() + (unit.isEmpty() ? "" : "\u00A0" + unit);
    }

    /** A heading with its unit: {@code Pladser (kr.)}. */
    String heading(String label, Kind.Single kind) {
        return kind.measured().isEmpty() ? label : of("results.unit", label, kind.measured());
    }
}
